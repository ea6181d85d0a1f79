"A stage by hand, in a real JupyterLab and a real browser"
import getpass
import os
import re
import signal
import subprocess
import sys
import time

import nbformat
import pytest
from servers import free_port

from devmlops.pipeline import run_pipeline


@pytest.fixture
def line(workspace):
    "A workspace with a stage that has run with another value than its default"
    from devmlops.project import add_user
    add_user(workspace, getpass.getuser(), role="admin", os_user=getpass.getuser(), by="mina")
    cells = [nbformat.v4.new_code_cell("number: int = 1  # a number", metadata={"tags": ["parameters"]}), *map(nbformat.v4.new_code_cell, ("from devmlops.pipeline import Stage\nstage = Stage.open('twice')", "result = 2*number\nf'{number} makes {result}'", "stage.outputs(result=result)"))]
    folder = workspace.settings.root/"pipelines"
    nbformat.write(nbformat.v4.new_notebook(metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}, cells=cells), folder/"twice.ipynb")
    (folder/"sums.toml").write_text("[stage.twice]\nnumber = 21\noutputs = {result = 'int'}\n")
    assert run_pipeline(workspace, "sums", by="mina").outputs == {"twice": {"result": 42}}
    return workspace.settings.root


@pytest.mark.browser
@pytest.mark.timeout(180)
def test_a_stage_runs_in_jupyterlab_with_the_inputs_of_its_last_run(line, browser, tmp_path):
    said = tmp_path/"said"
    with open(said, "w") as log:
        lab = subprocess.Popen([sys.executable, "-c", "from devmlops.cli import main; main()", "lab", "twice.ipynb", "--port", str(free_port())], cwd=line/"pipelines", env=os.environ | {"BROWSER": "true", "JUPYTERLAB_WORKSPACES_DIR": str(tmp_path), "JUPYTERLAB_SETTINGS_DIR": str(tmp_path)}, stdout=log, stderr=log, start_new_session=True)
    try:
        end = time.monotonic() + 60
        while not (found := re.search(r"http://127\.0\.0\.1:(\d+)/lab\S*\?token=(\w+)", said.read_text())):
            assert time.monotonic() < end and lab.poll() is None, said.read_text()
            time.sleep(.1)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(f"http://127.0.0.1:{found[1]}/lab/tree/pipelines/twice.ipynb?token={found[2]}")
        page.wait_for_selector("text=Python 3 (ipykernel) | Idle", timeout=60_000)
        page.click(".lm-MenuBar-itemLabel:text-is('Run')")
        page.click(".lm-Menu-itemLabel:text-is('Run All Cells')")
        page.wait_for_selector(".jp-OutputArea-output:has-text('21 makes 42')", timeout=60_000)
        if where := os.environ.get("SCREENSHOTS"): page.screenshot(path=f"{where}/lab.png")
        assert "by hand: number = 21, as in the last run" in page.inner_text(".jp-Notebook")
        assert page.locator("text=Jupyter news").count() == 0, "nobody is asked about news"
        page.close()
    finally:
        os.killpg(lab.pid, signal.SIGTERM)
        lab.wait(30)
