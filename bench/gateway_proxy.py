"""The way through the gateway against the service behind it: rate and CPU per request.

    python bench/gateway_proxy.py [--rounds 5] [--seconds 0.5] [--log-level INFO]

A FastAPI service (55 bytes of JSON through a response_model) and the gateway run as they are
served, each in a process of its own; the gateway checks the token and writes its log (to
nowhere). Both are asked over 16 and over 64 connections, in turn within each round, so that
whatever else the machine does meets both; every figure is the median of the rounds, and so is
the ratio. CPU is the kernel's account of each process: on a busy machine believe it before the
rates. Needs no set-up: without TEST_DATABASE_URL a database
server is started and dropped.
"""

import argparse
import asyncio
import base64
import contextlib
import multiprocessing
import os
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from statistics import median
from typing import cast

import psutil
import uvicorn
import uvloop
from common import clock
from common.ids import new_id
from common.testing.database import cloned, make_template
from common.web.tokens import AUDIENCE, ISSUER
from fastapi import FastAPI
from gateway.__main__ import serve
from gateway.main import MIGRATIONS, create_app
from gateway.settings import Settings
from pydantic import BaseModel
from supervisor.postgres import connect_or_start
from typing_extensions import override

CONNECTIONS = (16, 64)
PATH = "/api/roster/ping"
START_SECONDS = 90
PATIENCE_SECONDS = 10
ANSWER_BYTES = 55


class Pong(BaseModel):
    id: str
    n: int


def serve_service(port: int) -> None:
    app = FastAPI()

    @app.get(PATH, response_model=Pong)
    async def ping() -> dict[str, object]:
        return {"id": "0190f5c0-0000-7000-8000-000000000000", "n": 12345}

    uvicorn.run(app, port=port, loop="uvloop", http="httptools", access_log=False, log_level=40)


def serve_gateway(settings: Settings) -> None:
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - not a file of ours
        os.dup2(nowhere.fileno(), 2)
    serve(settings)


async def token_for(settings: Settings) -> str:
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        issued_at = int(clock.now().timestamp())
        claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": str(new_id()), "jti": str(new_id())}
        times = {"iat": issued_at, "exp": issued_at + 300}
        grants = {"grants": [{"role": "committee", "path": "0001/"}]}
        return str(await app.state.issuer.keyring.sign(claims | times | grants))


class Asker(asyncio.Protocol):
    """One connection: the next request leaves when the answer to the last is whole."""

    def __init__(self, request: bytes, until: float) -> None:
        self.count = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._request = request
        self._until = until
        self._received = b""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is one by shape only
        self._transport.write(self._request)

    @override
    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end or len(body) < ANSWER_BYTES:
            return
        assert head.startswith(b"HTTP/1.1 200"), head
        self._received = b""
        self.count += 1
        if time.perf_counter() < self._until:
            self._transport.write(self._request)
        else:
            self._transport.close()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self.done.set_result(None)


async def load(port: int, token: str, connections: int, seconds: float) -> int:
    """How many answers came in ``seconds``."""
    request = f"GET {PATH} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {token}\r\n\r\n"
    until = time.perf_counter() + seconds
    loop = asyncio.get_running_loop()
    askers = []
    for _ in range(connections):
        asker = Asker(request.encode(), until)
        await loop.create_connection(lambda asker=asker: asker, "127.0.0.1", port)
        askers.append(asker)
    async with asyncio.timeout(seconds + PATIENCE_SECONDS):
        await asyncio.gather(*(asker.done for asker in askers))
    return sum(asker.count for asker in askers)


@dataclass(frozen=True)
class Stage:
    service: BaseProcess
    service_port: int
    gateway: BaseProcess
    gateway_port: int
    token: str


@dataclass(frozen=True)
class Sample:
    """One round of one process."""

    rate: float
    micros: float


def cpu_of(process: BaseProcess) -> float:
    times = psutil.Process(process.pid).cpu_times()
    return float(times.user + times.system)


def measure(
    process: BaseProcess, port: int, token: str, connections: int, seconds: float
) -> Sample:
    cpu, wall = cpu_of(process), time.perf_counter()
    count = uvloop.run(load(port, token, connections, seconds))
    rate = count / (time.perf_counter() - wall)
    return Sample(rate, (cpu_of(process) - cpu) / count * 1e6)


def compare(stage: Stage, connections: int, rounds: int, seconds: float) -> None:
    """Both ways in turn; the medians."""
    direct, through = [], []
    for _ in range(rounds):
        one = (stage.service, stage.service_port, stage.token, connections, seconds)
        two = (stage.gateway, stage.gateway_port, stage.token, connections, seconds)
        direct.append(measure(*one))
        through.append(measure(*two))
    print(f"{connections} connections")
    for name, samples in (("direct", direct), ("gateway", through)):
        rate = median(sample.rate for sample in samples)
        micros = median(sample.micros for sample in samples)
        print(f"  {name:8}{rate:8.0f} rps {micros:6.0f} us CPU per request")
    pairs = list(zip(direct, through, strict=True))
    rate = median(two.rate / one.rate for one, two in pairs)
    cpu = median(two.micros / one.micros for one, two in pairs)
    print(f"  {'ratio':8}{rate:8.2f} rps {cpu:6.2f} CPU")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def wait_for(port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


@contextlib.contextmanager
def staged(log_level: str) -> Iterator[Stage]:
    """Both servers up, a token that the gateway knows."""
    with connect_or_start() as database:
        template = make_template(database, "bench", MIGRATIONS)
        with cloned(database, template) as url:
            service_port, gateway_port = free_port(), free_port()
            settings = Settings(
                database_url=url,
                master_key=base64.b64encode(bytes(32)).decode(),
                port=gateway_port,
                roster_url=f"http://127.0.0.1:{service_port}",
                log_level=log_level,
            )
            token = asyncio.run(token_for(settings))
            spawn = multiprocessing.get_context("spawn")
            service = spawn.Process(target=serve_service, args=(service_port,), daemon=True)
            gateway = spawn.Process(target=serve_gateway, args=(settings,), daemon=True)
            service.start()
            gateway.start()
            try:
                wait_for(service_port)
                wait_for(gateway_port)
                yield Stage(service, service_port, gateway, gateway_port, token)
            finally:
                for process in (gateway, service):
                    process.terminate()
                    process.join()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.5)
    parser.add_argument("--log-level", default="INFO")
    given = parser.parse_args()
    with staged(given.log_level) as stage:
        for connections in CONNECTIONS:
            compare(stage, connections, given.rounds, given.seconds)


if __name__ == "__main__":
    main()
