"""What is said when everything runs: the address, and the first time the sign-ins."""

from supervisor.keys import save_keys
from supervisor.progress import Progress
from supervisor.stack import Stack


def greet(stack: Stack, address: str, progress: Progress) -> None:
    """Say where the installation answers. First passwords are shown once and then forgotten."""
    progress.close()
    settings = stack.settings
    print(f"\n  青桥 Qingqiao   {address}   (Ctrl-C stops it)")
    print(f"  data          {settings.data_dir}   logs  {stack.logs}")
    shown = dict(stack.keys.unshown_passwords)
    if settings.admin_password is not None:
        shown.pop("admin", None)
    if shown:
        print("\n  Sign-ins, shown this once; change them after signing in:")
        for name, password in shown.items():
            print(f"    {name:<16} {password}")
    print(flush=True)
    stack.keys.unshown_passwords.clear()
    save_keys(settings.data_dir, stack.keys)
