"""Wraps text at a width."""
