"""Sealed clips to a bucket and back."""
