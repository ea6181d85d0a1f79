"Run a command under strace and find every attempt of it, or of a child of it, to reach another machine"
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

# --seccomp-bpf stops the traced processes at these calls only, so that the rest runs at full speed
STRACE = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-e", "signal=none", "-s", "64"]
_ADDRESS = re.compile(r'sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)|sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"')


def local(address):
    "Is this address this machine? The unspecified address (0.0.0.0, ::) reaches loopback"
    ip = ip_address(address)
    ip = getattr(ip, "ipv4_mapped", None) or ip
    return ip.is_loopback or ip.is_unspecified


def attempts(log, allowed=local):
    "Lines of a strace log that name an address which is not allowed, whatever the call returned"
    found = []
    for line in log.splitlines():
        for port4, address4, port6, address6 in _ADDRESS.findall(line):
            if not allowed(address4 or address6): found.append(f"{line.split('(')[0].split()[-1]} to {address4 or address6} port {port4 or port6}")
    return sorted(set(found))


def quiet(environ=os.environ):
    "The environment without anything that would send traffic through a proxy on loopback, which would hide it"
    return {name: value for name, value in environ.items() if not name.lower().endswith("_proxy")}


@contextmanager
def watched(command, log, *, allowed=local, **kwargs):
    "Start `command` under strace; on leaving, stop it (Ctrl-C, then kill) and fail when it tried to reach another machine"
    process = subprocess.Popen([*STRACE, "-o", str(log), *map(str, command)], env=quiet() | kwargs.pop("env", {}), start_new_session=True, **kwargs)
    try: yield process
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            try:
                if process.poll() is None: os.killpg(process.pid, number)
                process.wait(20)
                break
            except (subprocess.TimeoutExpired, ProcessLookupError): continue
    tried = attempts(Path(log).read_text(errors="replace"), allowed)
    assert not tried, f"{' '.join(map(str, command))[:200]} tried to reach: {tried}"


def offline(command, log, *, timeout=280, allowed=local, **kwargs):
    "Run `command` to its end under strace; fail when it failed, or tried to reach another machine; returns its output"
    with watched(command, log, allowed=allowed, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **kwargs) as process:
        output, _ = process.communicate(timeout=timeout)
    assert process.returncode == 0, f"exit code {process.returncode}\n{output[-4000:]}"
    return output


def main(command):
    "offline.py COMMAND...: run it watched; without strace run it as it is at home, and refuse to on CI"
    if not shutil.which("strace"):
        if os.environ.get("CI") == "true": sys.exit("CI lacks strace: apt-get install strace")
        sys.exit(subprocess.run(command).returncode)
    with tempfile.NamedTemporaryFile(suffix=".strace") as log:
        try: print(offline(command, log.name, timeout=3600))
        except AssertionError as e: sys.exit(str(e))


if __name__ == "__main__": main(sys.argv[1:])
