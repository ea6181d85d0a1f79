"""python -m devmlops.migrations "what changes": write the next revision from the tables that the modules declare

Run in a clone. It compares them with what the revisions so far make, in a new SQLite database. Read the file before you keep it:
a column that changed its name looks like one that went and one that came."""
import importlib
import re
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config

from devmlops.store import open_store

HERE = Path(__file__).parent


def _only_changes(context, revision, directives):
    if directives[0].upgrade_ops.is_empty(): directives.clear()


def revise(text):
    "Write the next revision; returns its file"
    for path in HERE.parent.glob("*.py"):
        if re.search(r'= table\("', path.read_text(encoding="utf-8")): importlib.import_module(f"devmlops.{path.stem}")
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    number = f"{len(list(HERE.glob('versions/[0-9]*.py'))) + 1:04}"
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "settings.ini").write_text("[workspace]\nname = revisions\n")
        store = open_store(folder)
        with store.begin() as connection:
            config.attributes["connection"] = connection.full
            script = command.revision(config, text, autogenerate=True, rev_id=number, process_revision_directives=_only_changes)
        store.close()
    if not script: sys.exit("the revisions make exactly the declared tables; there is nothing to write")
    path = Path(script.path)
    path.write_text("".join(line for line in path.read_text(encoding="utf-8").splitlines(True) if "# ###" not in line), encoding="utf-8")
    return path


if __name__ == "__main__":
    if len(sys.argv) != 2: sys.exit(__doc__)
    print(revise(sys.argv[1]))
