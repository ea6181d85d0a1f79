"The first records"
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _event():
    op.create_table("event",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("thing", sa.String(80), nullable=False),
        sa.Column("verb", sa.String(40), nullable=False),
        sa.Column("before", sa.String(20)),
        sa.Column("after", sa.String(20)),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("detail", sa.JSON),
        sa.PrimaryKeyConstraint("id", name="pk_event"))
    op.create_index("ix_event_thing", "event", ["kind", "thing"])

def _link():
    op.create_table("link",
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("thing", sa.String(80), nullable=False),
        sa.Column("rel", sa.String(20), nullable=False),
        sa.Column("to_kind", sa.String(20), nullable=False),
        sa.Column("to_thing", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("kind", "thing", "rel", "to_kind", "to_thing", name="pk_link"))
    op.create_index("ix_link_to", "link", ["to_kind", "to_thing"])

def _state():
    op.create_table("state",
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name="pk_state"))

def _user_account():
    op.create_table("user_account",
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("os_user", sa.String(80)),
        sa.Column("public_key", sa.String(64)),
        sa.Column("api_key_hash", sa.String(64)),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_user_account"))


def upgrade():
    _event()
    _link()
    _state()
    _user_account()
