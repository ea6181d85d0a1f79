"data of issue 3"
import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'


def upgrade():
    op.create_table('data_decision',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('project', sa.String(length=80), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('content', sa.String(length=80), nullable=False),
    sa.Column('label', sa.String(length=80), nullable=True),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('found', sa.Text(), nullable=False),
    sa.Column('decision', sa.String(length=20), nullable=False),
    sa.Column('version', sa.String(length=80), nullable=False),
    sa.Column('by', sa.String(length=80), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('why', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_data_decision'))
    )
    with op.batch_alter_table('data_decision', schema=None) as batch_op:
        batch_op.create_index('ix_data_decision_project', ['project'], unique=False)

