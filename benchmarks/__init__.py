"""Measurements of speed and punctuality; ``python -m benchmarks`` runs them."""
