"""A running installation: PostgreSQL, gateway, services and workers as one thing."""

import http.client
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from supervisor import installation, wiring
from supervisor.children import Child, run_commands, stop_all
from supervisor.databases import prepare_databases
from supervisor.keys import Keys, load_keys
from supervisor.logs import Log
from supervisor.parts import SERVICES
from supervisor.postgres import PostgresServer, start_postgres
from supervisor.settings import Settings

READY_SECONDS: Final = 120
HOPELESS_DEATHS: Final = 3
LOOK_SECONDS: Final = 0.25
ROTATE_SECONDS: Final = 10.0


class NotReadyError(Exception):
    """A part did not come up; the message ends with its last words."""


@dataclass
class Stack:
    settings: Settings
    say: Callable[[str], None]
    note: Callable[[str], None]
    keys: Keys = field(init=False, repr=False)
    server: PostgresServer | None = None
    children: list[Child] = field(default_factory=list)
    urls: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def logs(self) -> Path:
        return self.settings.data_dir / "logs"

    def start(self) -> None:
        """Bring everything up, migrated and ready."""
        self.keys = load_keys(self.settings.data_dir)
        if installation.end_orphans(self.settings.data_dir):
            self.note("Stopped what a killed run had left running.")
        admin_url = self.settings.database_url or self._embedded()
        self.urls = prepare_databases(admin_url, self.keys.database_passwords)
        self.say("migrating the databases")
        run_commands(
            {name: (f"{name}.migrate", wiring.migration(name, self)) for name in SERVICES},
            self.logs,
            self.settings.environment,
        )
        self.bootstrap()
        for part in wiring.parts(self):
            child = Child(part, Log(self.logs / f"{part.name}.log"), self.settings.environment)
            self.children.append(child)
            child.start()
        self._remember()
        self._wait_until_ready()

    def bootstrap(self) -> None:
        """The first account and the services' own sign-ins. Asking twice changes nothing."""
        self.say("setting up accounts")
        run_commands(
            {"gateway": ("gateway.bootstrap", wiring.bootstrap(self))},
            self.logs,
            self.settings.environment,
        )

    def look_after(self, *, until: Callable[[], bool]) -> None:
        """Keep everything running until told otherwise."""
        rotated_at = time.monotonic()
        while not until():
            self._look()
            if time.monotonic() - rotated_at > ROTATE_SECONDS:
                rotated_at = time.monotonic()
                for child in self.children:
                    child.log.rotate()
            time.sleep(LOOK_SECONDS)

    def stop(self) -> None:
        """Front, services and workers, then the database."""
        stop_all(self.children)
        self.children.clear()
        if self.server is not None:
            self.server.stop()
            self.server = None
        (self.settings.data_dir / "children.json").unlink(missing_ok=True)

    def _embedded(self) -> str:
        self.say("starting PostgreSQL")
        self.server = start_postgres(self.settings.data_dir / "postgres")
        return self.server.url()

    def _look(self) -> None:
        if self.server is not None and self.server.process.poll() is not None:
            self.note("PostgreSQL ended; starting it again.")
            self.server.stop()
            self.server = start_postgres(self.settings.data_dir / "postgres", port=self.server.port)
        before = [child.process for child in self.children]
        for child in self.children:
            child.look_after(self.note)
        if before != [child.process for child in self.children]:
            self._remember()

    def _remember(self) -> None:
        running = [child.process.pid for child in self.children if child.process is not None]
        installation.remember(self.settings.data_dir, running)

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        waiting = [child for child in self.children if child.part.ready_url is not None]
        while waiting:
            names = ", ".join(child.part.name for child in waiting)
            self.say(f"waiting for {names}")
            self._look()
            for child in self.children:
                if child.deaths >= HOPELESS_DEATHS or time.monotonic() > deadline:
                    culprit = child if child.deaths else waiting[0]
                    raise NotReadyError(
                        f"{culprit.part.name} does not come up. {culprit.log.path} ends with:\n"
                        f"{culprit.log.tail()}"
                    )
            time.sleep(LOOK_SECONDS)
            waiting = [child for child in waiting if not _is_ready(child.part.ready_url or "")]


def _is_ready(url: str) -> bool:
    address = urlsplit(url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=5)
    try:
        connection.request("GET", address.path)
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
