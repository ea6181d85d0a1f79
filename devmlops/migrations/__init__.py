"Alembic revisions of the records: the one hand-written part of the library"
