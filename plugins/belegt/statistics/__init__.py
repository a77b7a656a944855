"""Statistics: claims with a number, and whether a source stands behind them."""
