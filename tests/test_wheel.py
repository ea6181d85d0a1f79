"The wheel is complete: an environment without this project can start a workspace and judge an image with the base install"
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from conftest import PYTHON, ROOT
from tiny import png, spoilt, write

MINOR = "%d.%d" % sys.version_info[:2]
JUDGE = """
import sys
from importlib.metadata import distributions
from devmlops.inference import Predictor, open_package
extra = {"torch", "fastapi", "mlflow", "onnx", "pandas", "nbdev"} & {d.name.lower() for d in distributions()}
answer = Predictor(open_package(sys.argv[1], trust={"mina": sys.argv[3]})).predict(open(sys.argv[2], "rb").read(), "t1")
print(answer.verdict, answer.names, sorted(extra), "sqlalchemy" in sys.modules)
"""


@pytest.fixture(scope="module")
def wheel(source, tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    done = subprocess.run([PYTHON, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(source)], capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(out.glob("devmlops-*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel, tmp_path_factory):
    "A fresh environment outside any clone, with the base install from the versions that `make install` has fetched already"
    folder = tmp_path_factory.mktemp("elsewhere")
    uv = Path(PYTHON).parent/"uv"
    subprocess.run([uv, "venv", "--quiet", "--python", PYTHON, folder/"venv"], check=True, timeout=100)
    install = [uv, "pip", "install", "--quiet", "--offline", "--python", folder/"venv/bin/python", "--constraint", ROOT/f"constraints/python-{MINOR}.txt", wheel]
    done = subprocess.run(install, capture_output=True, text=True, timeout=200, cwd=folder)
    assert done.returncode == 0, f"{done.stderr}\n(uv takes them from its cache, which `make install` fills)"
    return folder


def run(elsewhere, *command, folder=".", libraries=None):
    "Run a command of that environment; `libraries` lends it the site-packages of this one, which do not hold devmlops itself"
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    if libraries: clean |= {"PYTHONPATH": libraries, "JUPYTER_PATH": f"{sys.prefix}/share/jupyter"}
    done = subprocess.run([elsewhere/"venv/bin"/command[0], *map(str, command[1:])], cwd=elsewhere/folder, env=clean, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_carries_everything(wheel):
    held = set(zipfile.ZipFile(wheel).namelist())
    wanted = {f"devmlops/{path.relative_to(ROOT/'devmlops')}" for path in (ROOT/"devmlops").glob("**/*.py")}
    wanted |= {f"devmlops/shipped/{path.parent.name}/{path.name}" for folder in ("pipelines", "reports") for path in (ROOT/folder).iterdir() if path.suffix in (".ipynb", ".toml", ".json")}
    wanted |= {f"devmlops/migrations/{path.name}" for path in (ROOT/"devmlops/migrations").glob("*.mako")}
    assert wanted - held == set()
    strange = {name for name in held if not name.startswith(("devmlops/", "devmlops-"))}
    assert not strange, f"the wheel would install outside devmlops: {strange}"
    assert any(name.endswith("licenses/LICENSE") for name in held)


def test_init_copies_stages_and_reports(elsewhere):
    run(elsewhere, "devmlops", "init", "w")
    for folder in ("pipelines", "reports"):
        wanted = {path.name for path in (ROOT/folder).iterdir() if path.suffix in (".ipynb", ".toml", ".json")}
        copied = {path.name for path in (elsewhere/"w"/folder).iterdir()}
        assert copied == wanted and wanted, folder
        assert not any(path.is_symlink() for path in (elsewhere/"w"/folder).iterdir())
    assert run(elsewhere, "python", "-c", "import devmlops; print(devmlops.__file__)").startswith(str(elsewhere))


def test_the_base_install_judges_an_image(elsewhere, tmp_path):
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    key = Ed25519PrivateKey.generate()
    package = write(tmp_path, "change", key=key, signer="mina")
    (tmp_path/"board.png").write_bytes(png(spoilt()))
    assert run(elsewhere, "python", "-c", JUDGE, package, tmp_path/"board.png", key.public_key().public_bytes_raw().hex()).strip() == "fail ['change'] [] False"


def test_a_pipeline_runs_outside_any_clone(elsewhere):
    "The first stages of the shipped pipeline on generated boards, executed by papermill"
    libraries = sysconfig.get_path("purelib")
    run(elsewhere, "devmlops", "init", "line")
    run(elsewhere, "devmlops", "data", "generate", "boards", "--count", 24, "--boards", 20)
    pipelines = elsewhere/"line/pipelines"
    (pipelines/"short.toml").write_text((pipelines/"inspection.toml").read_text().split("[stage.tune]")[0])
    assert run(elsewhere, "python", "-c", "import devmlops; print(devmlops.__file__)", libraries=libraries).startswith(str(elsewhere))
    run(elsewhere, "devmlops", "run", "short", "-p", f"source={elsewhere}/boards", folder="line", libraries=libraries)
    assert "reused" in run(elsewhere, "devmlops", "run", "short", "-p", f"source={elsewhere}/boards", folder="line", libraries=libraries)
