"""``python -m benchmarks``: the same as ``testbed bench``."""

from testbed.cli.bench import main

if __name__ == "__main__":
    main()
