"Alembic revisions of the records: the one hand-written part of the library"
import re

_KEYS = "CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin"
_WORDS = {
    "postgresql": [(r"\b(VARCHAR\(\d+\)|TEXT)", r'\1 COLLATE "C"')],
    "mysql": [(r"\bTEXT\b", "LONGTEXT"), (r"^(\s*CREATE TABLE\b.*?)\s*$", rf"\1 ENGINE=InnoDB {_KEYS}"), (r"^(\s*CREATE (?:TABLE|(?:UNIQUE )?INDEX))\b", r"\1 IF NOT EXISTS"),
        (r"\bADD COLUMN\b", "ADD COLUMN IF NOT EXISTS"), (r"\bDROP (TABLE|COLUMN|INDEX)\b", r"DROP \1 IF EXISTS")],
    "mssql": [(r"\bVARCHAR\((\w+)\)", r"NVARCHAR(\1) COLLATE Latin1_General_100_BIN2"), (r"\bTEXT\b", "NVARCHAR(max)")],
}


def spoken(statement, database):
    """A statement of a revision as the database must hear it

    Keys compare byte for byte and in one order, as they do in SQLite, and texts may be long. MariaDB cannot take back a table
    it has made: there every step may be repeated, so that an interrupted revision is finished by the next process."""
    for pattern, words in _WORDS.get({"mariadb": "mysql"}.get(database, database), ()): statement = re.sub(pattern, words, statement, flags=re.DOTALL)
    return statement


def differs(context, inspected_column, declared_column, inspected_type, declared_type):
    "Is the type of a column another one than declared? For Alembic's `compare_type`; None leaves it to Alembic"
    from sqlalchemy import Text
    from sqlalchemy.dialects.mysql import LONGTEXT
    return False if isinstance(declared_type, Text) and isinstance(inspected_type, LONGTEXT) else None
