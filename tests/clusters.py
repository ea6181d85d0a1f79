"""A Ray cluster of two nodes on this machine: each in a network namespace of its own where that is possible, else both on loopback

The second node sees its own empty folder where workspaces lie, as another machine would. Nothing is bound outside the namespaces or loopback."""
import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import needed
from servers import free_port, place

ENVIRONMENT = dict(RAY_USAGE_STATS_ENABLED="0", RAY_AUTH_MODE="disabled", RAY_raylet_start_wait_time_s="60", RAY_agent_register_timeout_ms="200000",
    RAY_worker_register_timeout_seconds="200", RAY_gcs_server_request_timeout_seconds="200") # the machine may be slow
# nodes give their agents fifteen seconds to start, too little on a busy machine; as in an installation without the dashboard, these agents start without it
RAY = [sys.executable, "-c", "import ray._private.utils as u; u.get_dashboard_dependency_error = lambda: 'not needed'; from ray.scripts.scripts import main; main()"]


def can_separate():
    "May this process make network namespaces?"
    if os.geteuid() or not shutil.which("ip"): return False
    name = f"t{secrets.token_hex(3)}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True).returncode == 0
    if made: subprocess.run(["ip", "netns", "del", name], check=True)
    return made


@contextmanager
def namespaces():
    "Two network namespaces that see each other and nothing else"
    mark = secrets.token_hex(3)
    names = [f"ray{mark}{which}" for which in "ab"]
    def ip(*words): subprocess.run(["ip", *words], check=True, capture_output=True)
    try:
        for name in names: ip("netns", "add", name)
        ip("link", "add", f"v{mark}a", "type", "veth", "peer", "name", f"v{mark}b")
        for which, name in zip("ab", names):
            ip("link", "set", f"v{mark}{which}", "netns", name)
            ip("-n", name, "addr", "add", f"10.77.0.{'ab'.index(which) + 1}/24", "dev", f"v{mark}{which}")
            for link in (f"v{mark}{which}", "lo"): ip("-n", name, "link", "set", link, "up")
        yield names
    finally:
        for name in names:
            for process in subprocess.run(["ip", "netns", "pids", name], capture_output=True, text=True).stdout.split(): kill(int(process))
            subprocess.run(["ip", "netns", "del", name])


def kill(process):
    "It may have ended meanwhile"
    try: os.kill(process, signal.SIGKILL)
    except ProcessLookupError: return


def relay(namespace, port):
    "What listens on this machine's loopback also listens in the namespace, on the same port of its first address"
    ours, theirs = socket.socketpair()
    code = f"import socket; s = socket.create_server(('10.77.0.1', {port})); socket.send_fds(socket.socket(fileno={theirs.fileno()}), [b'1'], [s.fileno()])"
    subprocess.run(["ip", "netns", "exec", namespace, sys.executable, "-I", "-S", "-c", code], pass_fds=[theirs.fileno()], check=True)
    server = socket.socket(fileno=socket.recv_fds(ours, 1, 1)[1][0])
    def copy(a, b):
        try:
            while data := a.recv(65536): b.sendall(data)
        except OSError: return
        finally:
            for one in (a, b):
                try: one.shutdown(socket.SHUT_RDWR)
                except OSError: continue
    def serve():
        while True:
            near = server.accept()[0]
            far = socket.create_connection(("127.0.0.1", port))
            for pair in ((near, far), (far, near)): threading.Thread(target=copy, args=pair, daemon=True).start()
    threading.Thread(target=serve, daemon=True).start()


class Cluster:
    "Two nodes; the driver runs on the first"
    def __init__(self, folder, names=None, hidden=None, cpus=(2, 2)):
        self.folder, self.names, self.hidden, self.cpus, self.port = folder, names, hidden, cpus, 6399 if names else free_port()
        self.ips = [f"10.77.0.{number}" if names else f"127.0.0.{number + 1}" for number in (1, 2)] # Ray turns 127.0.0.1 into an address that others can reach
        self.address = f"{self.ips[0]}:{self.port}"

    def inside(self, node=0):
        "What a command of a node begins with"
        return ["ip", "netns", "exec", self.names[node]] if self.names else []

    def start(self, node):
        "Start a node"
        (self.folder/"tmp").mkdir(exist_ok=True)
        where = ["--head", f"--port={self.port}", "--include-dashboard=false", f"--ray-client-server-port={free_port()}", f"--temp-dir={self.folder}"] if node == 0 else [f"--address={self.address}"]
        hide = ["unshare", "-m", "sh", "-c", f'mount -t tmpfs none "{self.hidden}" && exec "$@"', "sh"] if node and self.names and self.hidden else []
        options = [f"--node-ip-address={self.ips[node]}", f"--num-cpus={self.cpus[node]}", "--object-store-memory=100000000", "--disable-usage-stats"]
        for _ in range(5): # on a busy machine a node may fail to start
            with open(self.folder/f"node{node}.log", "ab") as log:
                done = subprocess.run([*self.inside(node), *hide, *RAY, "start", *where, *options], stdout=log, stderr=log, env=os.environ | ENVIRONMENT | {"TMPDIR": str(self.folder/"tmp")}, timeout=240)
            if done.returncode == 0: return
            if node == 0: self.stop()
        raise AssertionError((self.folder/f"node{node}.log").read_text()[-3000:])

    def raylets(self):
        "Processes of the nodes' raylets, first node first"
        found = []
        for name in filter(str.isdigit, os.listdir("/proc")):
            try: line = Path(f"/proc/{name}/cmdline").read_bytes().split(b"\0")
            except OSError: continue
            if line[0].endswith(b"/raylet/raylet") and any(str(self.folder).encode() in word for word in line): found.append((int(Path(f"/proc/{name}/stat").read_text().rpartition(")")[2].split()[19]), int(name)))
        return [process for _, process in sorted(found)]

    def stop(self):
        "End everything that has to do with this cluster"
        for _ in range(50):
            found = [int(name) for name in filter(str.isdigit, os.listdir("/proc")) if self._ours(name)]
            if not found: return
            for process in found: kill(process)
            time.sleep(.1)

    def _ours(self, name):
        "Does a process carry the folder of this cluster in its environment?"
        try: return f"TMPDIR={self.folder}/tmp".encode() in Path(f"/proc/{name}/environ").read_bytes().split(b"\0")
        except OSError: return False


@contextmanager
def cluster(hidden=None, separate=True, cpus=(2, 2)):
    "A running cluster; `hidden` is a folder that only the first node sees, `cpus` are the cores of the nodes"
    with place(humble=False) as folder:
        if separate and can_separate():
            with namespaces() as names:
                try: yield started(Cluster(folder, names, hidden, cpus))
                finally: Cluster(folder).stop()
        else:
            try: yield started(Cluster(folder, cpus=cpus))
            finally: Cluster(folder).stop()


def started(made):
    for node in (0, 1): made.start(node)
    return made


@pytest.fixture(scope="session")
def loopback():
    "A Ray cluster of two nodes on loopback, which see everything"
    needed(importlib.util.find_spec("ray"), "ray is missing; install it with: make install EXTRAS=ray")
    with cluster(separate=False) as made: yield made
