"""The benchmarks behind ``testbed bench``; see benchmarks/README.md."""
