"""What an agent may use: the clock and the control channel."""

from testbed.agents.channel import Channel, run
from testbed.agents.clock import now_ns, sleep_until, urgent

__all__ = ["Channel", "now_ns", "run", "sleep_until", "urgent"]
