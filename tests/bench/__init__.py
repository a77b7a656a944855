"""What ``invoke bench`` measures."""
