"What runs in production imports little: the service and the station know no training, no notebooks, no pictures"
import pytest
from conftest import ROOT

HEAVY = ["torch", "torchvision", "ultralytics", "mlflow", "optuna", "pandas", "matplotlib", "nbformat", "papermill", "IPython", "nbdev", "fastcore", "onnx"]
DATABASE = ["sqlalchemy", "alembic", "fsspec", "pyarrow", "blake3", "fastapi", "typer", "rich"]
LIGHT = ["settings", "messages", "objects", "headers", "steps", "geometry", "edits", "memo", "processes", "store", "inference", "formats", "manifest", "recipe", "layouts", "texts", "deliveries", "folders", "exchange", "explore", "features", "client", "project", "data", "registry", "package", "collect", "signals", "serve", "monitor"]
LIGHT += ["station"] if (ROOT/"devmlops/station.py").exists() else []

LOADED = """
import importlib, sys
importlib.import_module("devmlops." + sys.argv[1])
print(*(name for name in sys.argv[2:] if name in sys.modules))
"""


@pytest.mark.parametrize("module", LIGHT)
def test_light_modules_stay_light(python, module):
    assert python(LOADED, module, *HEAVY).split() == []


@pytest.mark.parametrize("module", ["inference", "client", "headers", "geometry", "steps", "edits", "memo", "features"])
def test_a_device_needs_no_database(python, module):
    assert python(LOADED, module, *HEAVY, *DATABASE).split() == []


def test_the_check_sees_what_is_loaded(python):
    assert python(LOADED, "registry", "sqlalchemy", "torch").split() == ["sqlalchemy"]


def test_packages_open_without_a_database(python):
    code = "import sys\nfrom devmlops.inference import open_package\ntry: open_package('nowhere.package', trust=None)\nexcept FileNotFoundError: print('sqlalchemy' in sys.modules)"
    assert python(code).strip() == "False"
