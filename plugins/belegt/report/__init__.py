"""Reports: findings as text for people, and as JSON, SARIF and annotations for programs."""
