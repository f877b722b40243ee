"""What happens once everything runs: the demo county the first time, then address and sign-ins."""

import json
import subprocess
import sys
import threading

from supervisor import processes
from supervisor.demo.accounts import usernames
from supervisor.demo.people import population
from supervisor.keys import human_password, save_keys
from supervisor.logs import Log
from supervisor.progress import Progress
from supervisor.stack import Stack


def decide_on_demo(stack: Stack) -> None:
    """Only a new installation gets the demo county: no later start may mix it into real data."""
    keys, settings = stack.keys, stack.settings
    if keys.demo != "unasked":
        return
    keys.demo = "wanted" if settings.demo else "declined"
    if keys.demo == "wanted":
        keys.unshown_passwords |= {name: human_password() for name in usernames(population(2000))}
    save_keys(settings.data_dir, keys)


def load_demo(stack: Stack, address: str, progress: Progress) -> None:
    """Load the demo county, or go on with a load that was interrupted."""
    keys, settings = stack.keys, stack.settings
    if keys.demo != "wanted":
        return
    passwords = keys.unshown_passwords | (
        {"admin": settings.admin_password} if settings.admin_password else {}
    )
    log = Log(stack.logs / "demo.log")
    with log.sink() as sink:
        loader = processes.start(
            [sys.executable, "-m", "supervisor.demo"],
            env={
                **settings.environment,
                "DEMO_URL": address,
                "DEMO_STORY": keys.demo_story,
                "DEMO_ON": keys.demo_on,
                "DEMO_PASSWORDS": json.dumps(passwords),
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=sink,
        )
    reader = threading.Thread(target=_follow, args=(loader, progress), daemon=True)
    reader.start()
    stack.look_after(until=lambda: loader.poll() is not None)
    reader.join(5)
    if loader.returncode == 0:
        keys.demo = "loaded"
        save_keys(settings.data_dir, keys)
    else:
        progress.note(
            f"The demo county is not complete; the next start goes on with it. {log.path} ends "
            f"with:\n{log.tail()}"
        )


def greet(stack: Stack, address: str, progress: Progress) -> None:
    """Say where the installation answers. First passwords are shown once and then forgotten."""
    progress.close()
    keys, settings = stack.keys, stack.settings
    print(f"\n  青桥 Qingqiao   {address}   (Ctrl-C stops it)")
    print(f"  data          {settings.data_dir}   logs  {stack.logs}")
    shown = dict(keys.unshown_passwords)
    if settings.admin_password is not None:
        shown.pop("admin", None)
    if shown:
        print("\n  Sign-ins, shown this once; change them after signing in:")
        for name, password in shown.items():
            print(f"    {name:<16} {password}")
    print(flush=True)
    if keys.demo != "wanted":  # an unfinished load needs them again
        keys.unshown_passwords.clear()
        save_keys(settings.data_dir, keys)


def _follow(loader: "subprocess.Popen[bytes]", progress: Progress) -> None:
    if loader.stdout is None:
        return
    for line in loader.stdout:
        progress.say(f"demo county: {line.decode(errors='replace').strip()}")
