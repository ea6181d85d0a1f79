"The first records"
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _alarm():
    op.create_table("alarm",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("target", sa.String(40), nullable=False),
        sa.Column("package", sa.String(80), nullable=False),
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("signals", sa.JSON, nullable=False),
        sa.Column("mark", sa.String(240)),
        sa.PrimaryKeyConstraint("id", name="pk_alarm"),
        sa.UniqueConstraint("mark", name="uq_alarm_mark"))

def _approval():
    op.create_table("approval",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("package", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("target", sa.String(40), nullable=False),
        sa.Column("decision", sa.String(20), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("seal", sa.String(128), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_approval"))
    op.create_index("ix_approval_package", "approval", ["package"])

def _data_bundle():
    op.create_table("data_bundle",
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("manifest", sa.String(80), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("classes", sa.JSON, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("recipe", sa.Text, nullable=False),
        sa.Column("conflicts", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("project", "name", "number", name="pk_data_bundle"))
    op.create_index("ix_data_bundle_id", "data_bundle", ["id"])

def _data_round():
    op.create_table("data_round",
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("manifest", sa.String(80), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("classes", sa.JSON, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("format", sa.String(20), nullable=False),
        sa.Column("operator", sa.String(80), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("new", sa.Integer, nullable=False),
        sa.Column("changed", sa.Integer, nullable=False),
        sa.Column("repeated", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("project", "name", "number", name="pk_data_round"))
    op.create_index("ix_data_round_id", "data_round", ["project", "id"], unique=True)
    op.create_index("ix_data_round_name", "data_round", ["project", "name"], unique=True)

def _data_version():
    op.create_table("data_version",
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("manifest", sa.String(80), nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("classes", sa.JSON, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("origin", sa.String(160), nullable=False),
        sa.Column("detail", sa.JSON),
        sa.PrimaryKeyConstraint("project", "name", "number", name="pk_data_version"))
    op.create_index("ix_data_version_id", "data_version", ["id"])

def _drift_check():
    op.create_table("drift_check",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("target", sa.String(40), nullable=False),
        sa.Column("package", sa.String(80), nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("drift", sa.Boolean),
        sa.Column("signals", sa.JSON, nullable=False),
        sa.Column("health", sa.JSON, nullable=False),
        sa.Column("last", sa.String(80), nullable=False),
        sa.Column("alarm", sa.String(80)),
        sa.Column("by", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_drift_check"))
    op.create_index("ix_drift_check_package", "drift_check", ["package", "at"])

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

def _model():
    op.create_table("model",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("variant", sa.String(40), nullable=False),
        sa.Column("object", sa.String(80), nullable=False),
        sa.Column("run", sa.String(80), nullable=False),
        sa.Column("data_version", sa.String(80), nullable=False),
        sa.Column("metrics", sa.JSON, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_model"),
        sa.UniqueConstraint("project", "family", "number", name="uq_model_number"))

def _package():
    op.create_table("package",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("target", sa.String(40), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("object", sa.String(80), nullable=False),
        sa.Column("model", sa.String(80), nullable=False),
        sa.Column("run", sa.String(80), nullable=False),
        sa.Column("signer", sa.String(80), nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_package"),
        sa.UniqueConstraint("project", "family", "target", "number", name="uq_package_number"))

def _pipeline_run():
    op.create_table("pipeline_run",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("pipeline", sa.String(80), nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("ended", sa.BigInteger),
        sa.Column("parameters", sa.JSON, nullable=False),
        sa.Column("process", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pipeline_run"))

def _refusal():
    op.create_table("refusal",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("target", sa.String(40), nullable=False),
        sa.Column("request", sa.String(80), nullable=False),
        sa.Column("status", sa.Integer, nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_refusal"))
    op.create_index("ix_refusal_at", "refusal", ["at"])

def _retraining():
    op.create_table("retraining",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("target", sa.String(40), nullable=False),
        sa.Column("package", sa.String(80), nullable=False),
        sa.Column("alarm", sa.String(80), nullable=False),
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("decision", sa.String(20)),
        sa.Column("by", sa.String(80)),
        sa.Column("why", sa.Text),
        sa.Column("decided", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_retraining"))

def _slot():
    op.create_table("slot",
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("target", sa.String(40), nullable=False),
        sa.Column("package", sa.String(80), nullable=False),
        sa.Column("previous", sa.String(80)),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("project", "family", "target", name="pk_slot"),
        sa.UniqueConstraint("package", name="uq_slot_package"))

def _stage_run():
    op.create_table("stage_run",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("run", sa.String(36), nullable=False),
        sa.Column("pipeline", sa.String(80), nullable=False),
        sa.Column("stage", sa.String(80), nullable=False),
        sa.Column("fingerprint", sa.String(80), nullable=False),
        sa.Column("parts", sa.JSON, nullable=False),
        sa.Column("inputs", sa.JSON, nullable=False),
        sa.Column("outputs", sa.JSON),
        sa.Column("reused_from", sa.String(36)),
        sa.Column("mlflow_run", sa.String(80)),
        sa.Column("notebook", sa.Text),
        sa.Column("html", sa.Text),
        sa.Column("error", sa.Text),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("ended", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_stage_run"))
    op.create_index("ix_stage_run_fingerprint", "stage_run", ["fingerprint"])
    op.create_index("ix_stage_run_run", "stage_run", ["run"])
    op.create_index("ix_stage_run_stage", "stage_run", ["stage"])

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

def _verdict():
    op.create_table("verdict",
        sa.Column("id", sa.String(80), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("project", sa.String(80), nullable=False),
        sa.Column("package", sa.String(80), nullable=False),
        sa.Column("model", sa.String(80), nullable=False),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("target", sa.String(40), nullable=False),
        sa.Column("client", sa.String(80), nullable=False),
        sa.Column("image", sa.String(80), nullable=False),
        sa.Column("template", sa.String(80)),
        sa.Column("answer", sa.JSON, nullable=False),
        sa.Column("verdict", sa.String(20), nullable=False),
        sa.Column("features", sa.JSON, nullable=False),
        sa.Column("timings", sa.JSON, nullable=False),
        sa.Column("expected", sa.JSON),
        sa.PrimaryKeyConstraint("id", name="pk_verdict"))
    op.create_index("ix_verdict_at", "verdict", ["at"])
    op.create_index("ix_verdict_package", "verdict", ["package", "at"])


def upgrade():
    _alarm()
    _approval()
    _data_bundle()
    _data_round()
    _data_version()
    _drift_check()
    _event()
    _link()
    _model()
    _package()
    _pipeline_run()
    _refusal()
    _retraining()
    _slot()
    _stage_run()
    _state()
    _user_account()
    _verdict()
