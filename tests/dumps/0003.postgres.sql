SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.alarm (
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    package character varying(80) NOT NULL COLLATE pg_catalog."C",
    cause text NOT NULL COLLATE pg_catalog."C",
    signals json NOT NULL,
    mark character varying(240) COLLATE pg_catalog."C"
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.approval (
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    package character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    decision character varying(20) NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C",
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    seal character varying(128) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.data_bundle (
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    name character varying(80) NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    manifest character varying(80) NOT NULL COLLATE pg_catalog."C",
    count integer NOT NULL,
    classes json NOT NULL,
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    recipe text NOT NULL COLLATE pg_catalog."C",
    conflicts json NOT NULL
);
CREATE TABLE public.data_decision (
    id character varying(36) NOT NULL COLLATE pg_catalog."C",
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    content character varying(80) NOT NULL COLLATE pg_catalog."C",
    label character varying(80) COLLATE pg_catalog."C",
    kind character varying(40) NOT NULL COLLATE pg_catalog."C",
    found text NOT NULL COLLATE pg_catalog."C",
    decision character varying(20) NOT NULL COLLATE pg_catalog."C",
    version character varying(80) NOT NULL COLLATE pg_catalog."C",
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    why text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.data_round (
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    name character varying(80) NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    manifest character varying(80) NOT NULL COLLATE pg_catalog."C",
    count integer NOT NULL,
    classes json NOT NULL,
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    format character varying(20) NOT NULL COLLATE pg_catalog."C",
    operator character varying(80) NOT NULL COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    new integer NOT NULL,
    changed integer NOT NULL,
    repeated integer NOT NULL
);
CREATE TABLE public.data_version (
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    name character varying(80) NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    manifest character varying(80) NOT NULL COLLATE pg_catalog."C",
    count integer NOT NULL,
    classes json NOT NULL,
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    state character varying(20) NOT NULL COLLATE pg_catalog."C",
    origin character varying(160) NOT NULL COLLATE pg_catalog."C",
    detail json
);
CREATE TABLE public.drift_check (
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    package character varying(80) NOT NULL COLLATE pg_catalog."C",
    n integer NOT NULL,
    drift boolean,
    signals json NOT NULL,
    health json NOT NULL,
    last character varying(80) NOT NULL COLLATE pg_catalog."C",
    alarm character varying(80) COLLATE pg_catalog."C",
    by character varying(80) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.event (
    id character varying(36) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    kind character varying(20) NOT NULL COLLATE pg_catalog."C",
    thing character varying(80) NOT NULL COLLATE pg_catalog."C",
    verb character varying(40) NOT NULL COLLATE pg_catalog."C",
    before character varying(20) COLLATE pg_catalog."C",
    after character varying(20) COLLATE pg_catalog."C",
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C",
    detail json
);
CREATE TABLE public.link (
    kind character varying(20) NOT NULL COLLATE pg_catalog."C",
    thing character varying(80) NOT NULL COLLATE pg_catalog."C",
    rel character varying(20) NOT NULL COLLATE pg_catalog."C",
    to_kind character varying(20) NOT NULL COLLATE pg_catalog."C",
    to_thing character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.model (
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    variant character varying(40) NOT NULL COLLATE pg_catalog."C",
    object character varying(80) NOT NULL COLLATE pg_catalog."C",
    run character varying(80) NOT NULL COLLATE pg_catalog."C",
    data_version character varying(80) NOT NULL COLLATE pg_catalog."C",
    metrics json NOT NULL,
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.package (
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    object character varying(80) NOT NULL COLLATE pg_catalog."C",
    model character varying(80) NOT NULL COLLATE pg_catalog."C",
    run character varying(80) NOT NULL COLLATE pg_catalog."C",
    signer character varying(80) NOT NULL COLLATE pg_catalog."C",
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.pipeline_run (
    id character varying(36) NOT NULL COLLATE pg_catalog."C",
    pipeline character varying(80) NOT NULL COLLATE pg_catalog."C",
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    ended bigint,
    parameters json NOT NULL,
    process character varying(80) NOT NULL COLLATE pg_catalog."C",
    source json
);
CREATE TABLE public.refusal (
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    request character varying(80) NOT NULL COLLATE pg_catalog."C",
    status integer NOT NULL,
    code character varying(40) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.retraining (
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    package character varying(80) NOT NULL COLLATE pg_catalog."C",
    alarm character varying(80) NOT NULL COLLATE pg_catalog."C",
    cause text NOT NULL COLLATE pg_catalog."C",
    decision character varying(20) COLLATE pg_catalog."C",
    by character varying(80) COLLATE pg_catalog."C",
    why text COLLATE pg_catalog."C",
    decided bigint
);
CREATE TABLE public.run_job (
    id character varying(36) NOT NULL COLLATE pg_catalog."C",
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    schedule character varying(36) NOT NULL COLLATE pg_catalog."C",
    cause character varying(80) NOT NULL COLLATE pg_catalog."C",
    attempt integer NOT NULL,
    tries integer NOT NULL,
    losses integer NOT NULL,
    due bigint NOT NULL,
    ready bigint NOT NULL,
    given json NOT NULL,
    signal json,
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    started bigint,
    ended bigint,
    worker character varying(36) COLLATE pg_catalog."C",
    process character varying(80) COLLATE pg_catalog."C",
    run character varying(36) COLLATE pg_catalog."C",
    stop json,
    error text COLLATE pg_catalog."C"
);
CREATE TABLE public.run_schedule (
    id character varying(36) NOT NULL COLLATE pg_catalog."C",
    name character varying(80) NOT NULL COLLATE pg_catalog."C",
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    mark character varying(240) NOT NULL COLLATE pg_catalog."C",
    pipeline character varying(400) NOT NULL COLLATE pg_catalog."C",
    given json NOT NULL,
    kind character varying(10) NOT NULL COLLATE pg_catalog."C",
    rule character varying(400) NOT NULL COLLATE pg_catalog."C",
    zone character varying(80) NOT NULL COLLATE pg_catalog."C",
    anchor bigint NOT NULL,
    catch_up character varying(10) NOT NULL COLLATE pg_catalog."C",
    most integer NOT NULL,
    overlap character varying(10) NOT NULL COLLATE pg_catalog."C",
    retries integer NOT NULL,
    wait integer NOT NULL,
    longest integer NOT NULL,
    lost character varying(10) NOT NULL COLLATE pg_catalog."C",
    fresh boolean NOT NULL,
    by character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    done_to bigint NOT NULL,
    seen json NOT NULL,
    skipped integer NOT NULL,
    paused boolean NOT NULL,
    removed bigint
);
CREATE TABLE public.run_worker (
    id character varying(36) NOT NULL COLLATE pg_catalog."C",
    name character varying(80) NOT NULL COLLATE pg_catalog."C",
    host character varying(400) NOT NULL COLLATE pg_catalog."C",
    process character varying(80) NOT NULL COLLATE pg_catalog."C",
    slots integer NOT NULL,
    at bigint NOT NULL,
    beat bigint NOT NULL,
    ended bigint
);
CREATE TABLE public.slot (
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    package character varying(80) NOT NULL COLLATE pg_catalog."C",
    previous character varying(80) COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.stage_checkpoint (
    key character varying(80) NOT NULL COLLATE pg_catalog."C",
    stage character varying(80) NOT NULL COLLATE pg_catalog."C",
    name character varying(80) NOT NULL COLLATE pg_catalog."C",
    content json NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.stage_run (
    id character varying(36) NOT NULL COLLATE pg_catalog."C",
    run character varying(36) NOT NULL COLLATE pg_catalog."C",
    pipeline character varying(80) NOT NULL COLLATE pg_catalog."C",
    stage character varying(80) NOT NULL COLLATE pg_catalog."C",
    fingerprint character varying(80) NOT NULL COLLATE pg_catalog."C",
    parts json NOT NULL,
    inputs json NOT NULL,
    outputs json,
    reused_from character varying(36) COLLATE pg_catalog."C",
    mlflow_run character varying(80) COLLATE pg_catalog."C",
    notebook text COLLATE pg_catalog."C",
    html text COLLATE pg_catalog."C",
    error text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    ended bigint,
    attempt integer,
    cpu_seconds double precision,
    peak_memory bigint
);
CREATE TABLE public.state (
    kind character varying(20) NOT NULL COLLATE pg_catalog."C",
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    state character varying(20) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.tracked (
    id character varying(36) NOT NULL COLLATE pg_catalog."C",
    run character varying(36) COLLATE pg_catalog."C",
    place character varying(36) NOT NULL COLLATE pg_catalog."C",
    waiting integer,
    note json,
    files json,
    tries integer NOT NULL,
    mlflow_run character varying(80) COLLATE pg_catalog."C",
    error text COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.user_account (
    name character varying(80) NOT NULL COLLATE pg_catalog."C",
    role character varying(20) NOT NULL COLLATE pg_catalog."C",
    os_user character varying(80) COLLATE pg_catalog."C",
    public_key character varying(64) COLLATE pg_catalog."C",
    api_key_hash character varying(64) COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.verdict (
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    package character varying(80) NOT NULL COLLATE pg_catalog."C",
    model character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    client character varying(80) NOT NULL COLLATE pg_catalog."C",
    image character varying(80) NOT NULL COLLATE pg_catalog."C",
    template character varying(80) COLLATE pg_catalog."C",
    answer json NOT NULL,
    verdict character varying(20) NOT NULL COLLATE pg_catalog."C",
    features json NOT NULL,
    timings json NOT NULL,
    expected json
);
INSERT INTO public.alarm VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 'cause 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'mark 판정');
INSERT INTO public.alembic_version VALUES ('0003');
INSERT INTO public.approval VALUES ('01a1fa1f-23c8-72c4-bddf-6114f90a74af', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1795197707207869, '50c86b60748f98f04e243f6abf38a87b69f05f12d42f589bf0e90420edfb40f5c5575f96150ffafdde6d3c2a3c8615b2c08abb4c54e2aa3f0822b462c4436402');
INSERT INTO public.approval VALUES ('01a1fa1f-23de-7ebd-ae42-d52a86984944', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1795197707229692, '3e5e7467bd32e238afcd1006392062762bea720464aa35a8fb6f6a34e200d57676fe442437b33f1c1a703f9bc955cc69edebb3fe4ad5015c0bee3b0d585b4509');
INSERT INTO public.data_bundle VALUES ('demo', 'summer', 1, 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83', 12, '["open", "\uc815\uc0c1"]', 'builder', 1795197707074578, 'june + july - excluded', '[]');
INSERT INTO public.data_bundle VALUES ('demo', 'excluded', 1, 'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58', 'blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7', 1, '["open", "\uc815\uc0c1"]', 'builder', 1795197707088434, 'by hand', '[]');
INSERT INTO public.data_decision VALUES ('id 판정', 'project 판정', 'key 판정', 'content 판정', 'label 판정', 'kind 판정', 'found 판정', 'decision 판정', 'version 판정', 'by 판정', 1152921504606846977, 'why 판정');
INSERT INTO public.data_round VALUES ('demo', 'june', 1, 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 'blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16', 8, '["open", "\uc815\uc0c1"]', 'builder', 1795197707057723, '', '', 'Jürgen', '첫 번째 🙂', 8, 0, 0);
INSERT INTO public.data_round VALUES ('demo', 'july', 2, 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 'blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404', 8, '["open", "\uc815\uc0c1"]', 'builder', 1795197707066169, '', '', '', '', 4, 0, 4);
INSERT INTO public.data_version VALUES ('demo', 'boards', 1, 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83', 12, '["open", "\uc815\uc0c1"]', 'builder', 1795197707079538, 'labelled', 'bundle summer@1', 'null');
INSERT INTO public.data_version VALUES ('demo', 'boards', 2, 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41', 11, '["open", "\uc815\uc0c1"]', 'builder', 1795197707085334, 'labelled', 'version boards@1', '{"excluded": ["board03"]}');
INSERT INTO public.data_version VALUES ('demo', 'boards', 3, 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea', 11, '["open", "\uc815\uc0c1"]', 'builder', 1795197707092245, 'split', 'version boards@2', '{"seed": 1}');
INSERT INTO public.drift_check VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 7, true, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'last 판정', 'alarm 판정', 'by 판정');
INSERT INTO public.event VALUES ('01a1fa1f-22d0-787a-b813-e9c3c93a03ee', 1795197706960951, 'demo', 'user', 'admin', 'added', NULL, NULL, 'admin', '', '{"role": "admin"}');
INSERT INTO public.event VALUES ('01a1fa1f-22d3-7046-bd92-76204b9b2c5a', 1795197706963599, 'demo', 'user', 'builder', 'added', NULL, NULL, 'admin', '', '{"role": "builder"}');
INSERT INTO public.event VALUES ('01a1fa1f-22d5-7253-875d-ef81c62116a9', 1795197706965257, 'demo', 'user', 'approver', 'added', NULL, NULL, 'admin', '', '{"role": "approver"}');
INSERT INTO public.event VALUES ('01a1fa1f-2332-7f95-91e5-19f5b435a689', 1795197707058567, 'demo', 'round', 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 'added', NULL, NULL, 'builder', '첫 번째 🙂', '{"name": "june", "count": 8}');
INSERT INTO public.event VALUES ('01a1fa1f-233a-7775-93ac-3a4985183a88', 1795197707066437, 'demo', 'round', 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 'added', NULL, NULL, 'builder', '', '{"name": "july", "count": 8}');
INSERT INTO public.event VALUES ('01a1fa1f-2343-7402-8060-065281b4a3b8', 1795197707075242, 'demo', 'bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'combined', NULL, NULL, 'builder', '', '{"name": "summer", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a1fa1f-2348-7710-99ce-938e29258119', 1795197707080078, 'demo', 'version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'frozen', NULL, NULL, 'builder', '', '{"name": "boards", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a1fa1f-234d-7f7b-b0b2-8be9e20b9341', 1795197707085569, 'demo', 'version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "boards", "number": 2, "count": 11}');
INSERT INTO public.event VALUES ('01a1fa1f-2350-7610-9694-3e185e1f72a1', 1795197707088648, 'demo', 'bundle', 'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "excluded", "number": 1, "count": 1}');
INSERT INTO public.event VALUES ('01a1fa1f-2354-71cd-b078-0fa8f87a2e93', 1795197707092550, 'demo', 'version', 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'derived', NULL, NULL, 'builder', 'divided', '{"name": "boards", "number": 3, "count": 11}');
INSERT INTO public.event VALUES ('01a1fa1f-23be-7fb5-97a5-8933ca51aaaa', 1795197707198563, 'demo', 'package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 1}');
INSERT INTO public.event VALUES ('01a1fa1f-23c2-70ac-9f94-182219434a6d', 1795197707202088, 'demo', 'package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23c6-7034-821e-fa654486d2ca', 1795197707206470, 'demo', 'package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23c8-7bf8-9216-c565a352afcf', 1795197707208532, 'demo', 'package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23cc-777a-8409-b921c7f5623e', 1795197707212601, 'demo', 'package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23d5-7621-b53f-58a2beb42e07', 1795197707221508, 'demo', 'package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 2}');
INSERT INTO public.event VALUES ('01a1fa1f-23d9-7648-873f-cd8b12ff5b3b', 1795197707225154, 'demo', 'package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23db-7aa2-8adb-ca71a91d58b1', 1795197707227101, 'demo', 'package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23de-7068-866b-e21ac010e324', 1795197707230327, 'demo', 'package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23e1-702f-a7f9-dbf7645d6990', 1795197707233282, 'demo', 'package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'withdrawn', 'applied', 'withdrawn', 'builder', '', '{"for": "sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c"}');
INSERT INTO public.event VALUES ('01a1fa1f-23e2-73e9-979f-e4407b5d7d1a', 1795197707234110, 'demo', 'package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23e5-7ba1-9958-4d6ce669c6c2', 1795197707237062, 'demo', 'package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'withdrawn', 'applied', 'withdrawn', 'approver', 'the first was better', '{"for": "sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6"}');
INSERT INTO public.event VALUES ('01a1fa1f-23e5-7ad3-bb3a-c6ee075b4c3e', 1795197707237592, 'demo', 'package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'applied', 'withdrawn', 'applied', 'approver', 'the first was better', 'null');
INSERT INTO public.event VALUES ('01a1fa1f-23e6-7f2b-9792-7d604d1d80b3', 1795197707238927, 'demo', 'alarm', 'a1', 'raised', NULL, 'raised', 'builder', '밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"before": 0.1, "now": [1, null, true, "\ud310\uc815"]}');
INSERT INTO public.link VALUES ('bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'made_from', 'round', 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 1795197707076101);
INSERT INTO public.link VALUES ('bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'made_from', 'round', 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 1795197707076619);
INSERT INTO public.link VALUES ('version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'made_from', 'bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 1795197707080462);
INSERT INTO public.link VALUES ('version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'made_from', 'version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 1795197707085929);
INSERT INTO public.link VALUES ('version', 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'made_from', 'version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 1795197707092973);
INSERT INTO public.link VALUES ('model', '01a1fa1f-23b8-737b-8878-fa4831ee3687', 'trained_by', 'run', 'run-1', 1795197707193482);
INSERT INTO public.link VALUES ('model', '01a1fa1f-23b8-737b-8878-fa4831ee3687', 'trained_on', 'version', 'june', 1795197707193769);
INSERT INTO public.link VALUES ('package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'contains', 'model', '01a1fa1f-23b8-737b-8878-fa4831ee3687', 1795197707198950);
INSERT INTO public.link VALUES ('package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'built_by', 'run', 'run-1', 1795197707199304);
INSERT INTO public.link VALUES ('package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'contains', 'model', '01a1fa1f-23b8-737b-8878-fa4831ee3687', 1795197707222912);
INSERT INTO public.link VALUES ('package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'built_by', 'run', 'run-1', 1795197707223250);
INSERT INTO public.model VALUES ('01a1fa1f-23b8-737b-8878-fa4831ee3687', 'demo', 'boards', 1, 'float32', 'blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4', 'run-1', 'june', '{}', 'builder', 1795197707192586);
INSERT INTO public.package VALUES ('sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'demo', 'boards', 'service', 1, 'blake3:81c125e7e344aad9808b5c3a40016f2eb6238647d1b7b21f605f0fba29883014', '01a1fa1f-23b8-737b-8878-fa4831ee3687', 'run-1', 'builder', 'builder', 1795197707197441);
INSERT INTO public.package VALUES ('sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'demo', 'boards', 'service', 2, 'blake3:3cac502a8d2cee6fc1a280b2f2951919f43d9595390a2fafce9786c1c15e733b', '01a1fa1f-23b8-737b-8878-fa4831ee3687', 'run-1', 'builder', 'builder', 1795197707221046);
INSERT INTO public.pipeline_run VALUES ('id 판정', 'pipeline 판정', 'project 판정', 'family 판정', 'by 판정', 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'process 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}');
INSERT INTO public.refusal VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'request 판정', 7, 'code 판정');
INSERT INTO public.retraining VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 'alarm 판정', 'cause 판정', 'decision 판정', 'by 판정', 'why 판정', 1152921504606846977);
INSERT INTO public.run_job VALUES ('id 판정', 'project 판정', 'schedule 판정', 'cause 판정', 7, 7, 7, 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'by 판정', 1152921504606846977, 1152921504606846977, 1152921504606846977, 'worker 판정', 'process 판정', 'run 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'error 판정');
INSERT INTO public.run_schedule VALUES ('id 판정', 'name 판정', 'project 판정', 'mark 판정', 'pipeline 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'kind 판정', 'rule 판정', 'zone 판정', 1152921504606846977, 'catch_up 판', 7, 'overlap 판정', 7, 7, 7, 'lost 판정', true, 'by 판정', 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 7, true, 1152921504606846977);
INSERT INTO public.run_worker VALUES ('id 판정', 'name 판정', 'host 판정', 'process 판정', 7, 1152921504606846977, 1152921504606846977, 1152921504606846977);
INSERT INTO public.slot VALUES ('demo', 'boards', 'service', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 1795197707237753);
INSERT INTO public.stage_checkpoint VALUES ('key 판정', 'stage 판정', 'name 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 1152921504606846977);
INSERT INTO public.stage_run VALUES ('id 판정', 'run 판정', 'pipeline 판정', 'stage 판정', 'fingerprint 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'reused_from 판정', 'mlflow_run 판정', 'notebook 판정', 'html 판정', 'error 판정', 1152921504606846977, 1152921504606846977, 7, NULL, 1152921504606846977);
INSERT INTO public.state VALUES ('package', 'sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6', 'applied', 1795197707237502);
INSERT INTO public.state VALUES ('package', 'sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c', 'withdrawn', 1795197707236956);
INSERT INTO public.state VALUES ('alarm', 'a1', 'raised', 1795197707238811);
INSERT INTO public.tracked VALUES ('id 판정', 'run 판정', 'place 판정', 7, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 7, 'mlflow_run 판정', 'error 판정', 1152921504606846977);
INSERT INTO public.user_account VALUES ('admin', 'admin', 'root', '34a8373cafc1bd21021ec7377d20026cbfebc7f5d5718d369ad0ec9e3bfd46e9', NULL, 1795197706960422);
INSERT INTO public.user_account VALUES ('builder', 'builder', NULL, '1e0fc8480e3055b40d2bf8d917de561de286cacc5998775975f2f24211067ca5', NULL, 1795197706963451);
INSERT INTO public.user_account VALUES ('approver', 'approver', NULL, '052d61a519a0a3982bfb3d648b85b37bca5d8ba9fe2fb5219e7521ad633ee5e9', NULL, 1795197706965119);
INSERT INTO public.verdict VALUES ('id 판정', 1152921504606846977, 'project 판정', 'package 판정', 'model 판정', 'family 판정', 'target 판정', 'client 판정', 'image 판정', 'template 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'verdict 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT pk_alarm PRIMARY KEY (id);
ALTER TABLE ONLY public.approval
    ADD CONSTRAINT pk_approval PRIMARY KEY (id);
ALTER TABLE ONLY public.data_bundle
    ADD CONSTRAINT pk_data_bundle PRIMARY KEY (project, name, number);
ALTER TABLE ONLY public.data_decision
    ADD CONSTRAINT pk_data_decision PRIMARY KEY (id);
ALTER TABLE ONLY public.data_round
    ADD CONSTRAINT pk_data_round PRIMARY KEY (project, name, number);
ALTER TABLE ONLY public.data_version
    ADD CONSTRAINT pk_data_version PRIMARY KEY (project, name, number);
ALTER TABLE ONLY public.drift_check
    ADD CONSTRAINT pk_drift_check PRIMARY KEY (id);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT pk_event PRIMARY KEY (id);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT pk_link PRIMARY KEY (kind, thing, rel, to_kind, to_thing);
ALTER TABLE ONLY public.model
    ADD CONSTRAINT pk_model PRIMARY KEY (id);
ALTER TABLE ONLY public.package
    ADD CONSTRAINT pk_package PRIMARY KEY (id);
ALTER TABLE ONLY public.pipeline_run
    ADD CONSTRAINT pk_pipeline_run PRIMARY KEY (id);
ALTER TABLE ONLY public.refusal
    ADD CONSTRAINT pk_refusal PRIMARY KEY (id);
ALTER TABLE ONLY public.retraining
    ADD CONSTRAINT pk_retraining PRIMARY KEY (id);
ALTER TABLE ONLY public.run_job
    ADD CONSTRAINT pk_run_job PRIMARY KEY (id);
ALTER TABLE ONLY public.run_schedule
    ADD CONSTRAINT pk_run_schedule PRIMARY KEY (id);
ALTER TABLE ONLY public.run_worker
    ADD CONSTRAINT pk_run_worker PRIMARY KEY (id);
ALTER TABLE ONLY public.slot
    ADD CONSTRAINT pk_slot PRIMARY KEY (project, family, target);
ALTER TABLE ONLY public.stage_checkpoint
    ADD CONSTRAINT pk_stage_checkpoint PRIMARY KEY (key, stage, name);
ALTER TABLE ONLY public.stage_run
    ADD CONSTRAINT pk_stage_run PRIMARY KEY (id);
ALTER TABLE ONLY public.state
    ADD CONSTRAINT pk_state PRIMARY KEY (kind, id);
ALTER TABLE ONLY public.tracked
    ADD CONSTRAINT pk_tracked PRIMARY KEY (id);
ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT pk_user_account PRIMARY KEY (name);
ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT pk_verdict PRIMARY KEY (id);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT uq_alarm_mark UNIQUE (mark);
ALTER TABLE ONLY public.model
    ADD CONSTRAINT uq_model_number UNIQUE (project, family, number);
ALTER TABLE ONLY public.package
    ADD CONSTRAINT uq_package_number UNIQUE (project, family, target, number);
ALTER TABLE ONLY public.run_job
    ADD CONSTRAINT uq_run_job_cause UNIQUE (schedule, cause, attempt);
ALTER TABLE ONLY public.run_schedule
    ADD CONSTRAINT uq_run_schedule_mark UNIQUE (mark);
ALTER TABLE ONLY public.slot
    ADD CONSTRAINT uq_slot_package UNIQUE (package);
CREATE INDEX ix_approval_package ON public.approval USING btree (package);
CREATE INDEX ix_data_bundle_id ON public.data_bundle USING btree (id);
CREATE INDEX ix_data_decision_project ON public.data_decision USING btree (project);
CREATE UNIQUE INDEX ix_data_round_id ON public.data_round USING btree (project, id);
CREATE UNIQUE INDEX ix_data_round_name ON public.data_round USING btree (project, name);
CREATE INDEX ix_data_version_id ON public.data_version USING btree (id);
CREATE INDEX ix_drift_check_package ON public.drift_check USING btree (package, at);
CREATE INDEX ix_event_thing ON public.event USING btree (kind, thing);
CREATE INDEX ix_link_to ON public.link USING btree (to_kind, to_thing);
CREATE INDEX ix_refusal_at ON public.refusal USING btree (at);
CREATE INDEX ix_run_job_open ON public.run_job USING btree (project, ended);
CREATE INDEX ix_run_schedule_project ON public.run_schedule USING btree (project);
CREATE INDEX ix_stage_run_fingerprint ON public.stage_run USING btree (fingerprint);
CREATE INDEX ix_stage_run_run ON public.stage_run USING btree (run);
CREATE INDEX ix_stage_run_stage ON public.stage_run USING btree (stage);
CREATE INDEX ix_tracked_waiting ON public.tracked USING btree (waiting);
CREATE INDEX ix_verdict_at ON public.verdict USING btree (at);
CREATE INDEX ix_verdict_package ON public.verdict USING btree (package, at);
