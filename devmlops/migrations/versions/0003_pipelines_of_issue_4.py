"pipelines of issue 4"
import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'


def upgrade():
    op.create_table('run_job',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('project', sa.String(length=80), nullable=False),
    sa.Column('schedule', sa.String(length=36), nullable=False),
    sa.Column('cause', sa.String(length=80), nullable=False),
    sa.Column('attempt', sa.Integer(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('losses', sa.Integer(), nullable=False),
    sa.Column('due', sa.BigInteger(), nullable=False),
    sa.Column('ready', sa.BigInteger(), nullable=False),
    sa.Column('given', sa.JSON(), nullable=False),
    sa.Column('signal', sa.JSON(), nullable=True),
    sa.Column('by', sa.String(length=80), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('started', sa.BigInteger(), nullable=True),
    sa.Column('ended', sa.BigInteger(), nullable=True),
    sa.Column('worker', sa.String(length=36), nullable=True),
    sa.Column('process', sa.String(length=80), nullable=True),
    sa.Column('run', sa.String(length=36), nullable=True),
    sa.Column('stop', sa.JSON(), nullable=True),
    sa.Column('error', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_run_job')),
    sa.UniqueConstraint('schedule', 'cause', 'attempt', name='uq_run_job_cause')
    )
    with op.batch_alter_table('run_job', schema=None) as batch_op:
        batch_op.create_index('ix_run_job_open', ['project', 'ended'], unique=False)

    op.create_table('run_schedule',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('project', sa.String(length=80), nullable=False),
    sa.Column('mark', sa.String(length=240), nullable=False),
    sa.Column('pipeline', sa.String(length=400), nullable=False),
    sa.Column('given', sa.JSON(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('rule', sa.String(length=400), nullable=False),
    sa.Column('zone', sa.String(length=80), nullable=False),
    sa.Column('anchor', sa.BigInteger(), nullable=False),
    sa.Column('catch_up', sa.String(length=10), nullable=False),
    sa.Column('most', sa.Integer(), nullable=False),
    sa.Column('overlap', sa.String(length=10), nullable=False),
    sa.Column('retries', sa.Integer(), nullable=False),
    sa.Column('wait', sa.Integer(), nullable=False),
    sa.Column('longest', sa.Integer(), nullable=False),
    sa.Column('lost', sa.String(length=10), nullable=False),
    sa.Column('fresh', sa.Boolean(), nullable=False),
    sa.Column('by', sa.String(length=80), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('done_to', sa.BigInteger(), nullable=False),
    sa.Column('seen', sa.JSON(), nullable=False),
    sa.Column('skipped', sa.Integer(), nullable=False),
    sa.Column('paused', sa.Boolean(), nullable=False),
    sa.Column('removed', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_run_schedule')),
    sa.UniqueConstraint('mark', name=op.f('uq_run_schedule_mark'))
    )
    with op.batch_alter_table('run_schedule', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_run_schedule_project'), ['project'], unique=False)

    op.create_table('run_worker',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('host', sa.String(length=400), nullable=False),
    sa.Column('process', sa.String(length=80), nullable=False),
    sa.Column('slots', sa.Integer(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('beat', sa.BigInteger(), nullable=False),
    sa.Column('ended', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_run_worker'))
    )
    op.create_table('stage_checkpoint',
    sa.Column('key', sa.String(length=80), nullable=False),
    sa.Column('stage', sa.String(length=80), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('content', sa.JSON(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('key', 'stage', 'name', name=op.f('pk_stage_checkpoint'))
    )
    op.create_table('tracked',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('run', sa.String(length=36), nullable=True),
    sa.Column('place', sa.String(length=36), nullable=False),
    sa.Column('waiting', sa.Integer(), nullable=True),
    sa.Column('note', sa.JSON(), nullable=True),
    sa.Column('files', sa.JSON(), nullable=True),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('mlflow_run', sa.String(length=80), nullable=True),
    sa.Column('error', sa.Text(), nullable=True),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tracked'))
    )
    with op.batch_alter_table('tracked', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tracked_waiting'), ['waiting'], unique=False)

    with op.batch_alter_table('pipeline_run', schema=None) as batch_op:
        batch_op.add_column(sa.Column('source', sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column('beat', sa.BigInteger(), nullable=True))

    with op.batch_alter_table('stage_run', schema=None) as batch_op:
        batch_op.add_column(sa.Column('attempt', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('cpu_seconds', sa.Float(), nullable=True))
        batch_op.add_column(sa.Column('peak_memory', sa.BigInteger(), nullable=True))

