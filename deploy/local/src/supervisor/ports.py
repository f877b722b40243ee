"""Loopback ports nobody uses."""

import random
import socket
from typing import Final

HOST: Final = "127.0.0.1"
# Below the range from which the kernel takes the near ends of outgoing connections: a port that
# was free a moment ago is not lost to our own database connections.
RANGE: Final = range(20000, 32000)


def is_free(port: int, host: str = HOST) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # As the servers themselves do: a port in TIME_WAIT is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """Free now; whoever binds it later must be ready to lose the race."""
    while True:
        port = random.choice(RANGE)  # noqa: S311 - not a secret
        if is_free(port):
            return port
