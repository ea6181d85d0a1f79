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
    source json,
    beat bigint
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
INSERT INTO public.approval VALUES ('01a22a6d-8fdd-79de-b37e-fcf4411a95da', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1796008153052368, '5d1d47fd86f487b00c11a2eb919a6a9b104b44998ca531dbf9b796afc868304306450e9e8ecb26c93f89dc2f3a9d6cc315c0d767a2332122b67e9eeec4c67508');
INSERT INTO public.approval VALUES ('01a22a6d-8fef-7474-b3e3-a127504cad44', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1796008153070406, '526cb392840df96b06941045f6de47879db84720146e3857a0cb5e651f11efc20c146ec79974035a98127d98eb0f58e1d9087ff0076e6685a58ebd9e40a90104');
INSERT INTO public.data_bundle VALUES ('demo', 'summer', 1, 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83', 12, '["open", "\uc815\uc0c1"]', 'builder', 1796008152962886, 'june + july - excluded', '[]');
INSERT INTO public.data_bundle VALUES ('demo', 'excluded', 1, 'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58', 'blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7', 1, '["open", "\uc815\uc0c1"]', 'builder', 1796008152974531, 'by hand', '[]');
INSERT INTO public.data_decision VALUES ('id 판정', 'project 판정', 'key 판정', 'content 판정', 'label 판정', 'kind 판정', 'found 판정', 'decision 판정', 'version 판정', 'by 판정', 1152921504606846977, 'why 판정');
INSERT INTO public.data_round VALUES ('demo', 'june', 1, 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 'blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16', 8, '["open", "\uc815\uc0c1"]', 'builder', 1796008152944292, '', '', 'Jürgen', '첫 번째 🙂', 8, 0, 0);
INSERT INTO public.data_round VALUES ('demo', 'july', 2, 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 'blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404', 8, '["open", "\uc815\uc0c1"]', 'builder', 1796008152954707, '', '', '', '', 4, 0, 4);
INSERT INTO public.data_version VALUES ('demo', 'boards', 1, 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83', 12, '["open", "\uc815\uc0c1"]', 'builder', 1796008152967619, 'labelled', 'bundle summer@1', 'null');
INSERT INTO public.data_version VALUES ('demo', 'boards', 2, 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41', 11, '["open", "\uc815\uc0c1"]', 'builder', 1796008152971878, 'labelled', 'version boards@1', '{"excluded": ["board03"]}');
INSERT INTO public.data_version VALUES ('demo', 'boards', 3, 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea', 11, '["open", "\uc815\uc0c1"]', 'builder', 1796008152977996, 'split', 'version boards@2', '{"seed": 1}');
INSERT INTO public.drift_check VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 7, true, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'last 판정', 'alarm 판정', 'by 판정');
INSERT INTO public.event VALUES ('01a22a6d-8f1b-73a5-a12f-174b7c241d55', 1796008152859512, 'demo', 'user', 'admin', 'added', NULL, NULL, 'admin', '', '{"role": "admin"}');
INSERT INTO public.event VALUES ('01a22a6d-8f1e-75a4-a35b-7e720d9b8f94', 1796008152862463, 'demo', 'user', 'builder', 'added', NULL, NULL, 'admin', '', '{"role": "builder"}');
INSERT INTO public.event VALUES ('01a22a6d-8f1f-7809-9e9c-cec413524f28', 1796008152863930, 'demo', 'user', 'approver', 'added', NULL, NULL, 'admin', '', '{"role": "approver"}');
INSERT INTO public.event VALUES ('01a22a6d-8f71-7c47-9ea1-3e591c6adcf8', 1796008152945298, 'demo', 'round', 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 'added', NULL, NULL, 'builder', '첫 번째 🙂', '{"name": "june", "count": 8}');
INSERT INTO public.event VALUES ('01a22a6d-8f7a-765e-b520-c0abfe867726', 1796008152954987, 'demo', 'round', 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 'added', NULL, NULL, 'builder', '', '{"name": "july", "count": 8}');
INSERT INTO public.event VALUES ('01a22a6d-8f83-78cd-aefe-d2ded2c7148c', 1796008152963566, 'demo', 'bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'combined', NULL, NULL, 'builder', '', '{"name": "summer", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a22a6d-8f88-72a4-a6fd-907b999f571b', 1796008152968100, 'demo', 'version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'frozen', NULL, NULL, 'builder', '', '{"name": "boards", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a22a6d-8f8c-7e76-bda8-0be9c4fb8d1e', 1796008152972069, 'demo', 'version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "boards", "number": 2, "count": 11}');
INSERT INTO public.event VALUES ('01a22a6d-8f8e-7698-93df-adafac345500', 1796008152974705, 'demo', 'bundle', 'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "excluded", "number": 1, "count": 1}');
INSERT INTO public.event VALUES ('01a22a6d-8f92-7110-8518-a1afe17f9af3', 1796008152978183, 'demo', 'version', 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'derived', NULL, NULL, 'builder', 'divided', '{"name": "boards", "number": 3, "count": 11}');
INSERT INTO public.event VALUES ('01a22a6d-8fd6-719f-9a1c-b29e069c47e0', 1796008153046976, 'demo', 'package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 1}');
INSERT INTO public.event VALUES ('01a22a6d-8fd9-70f1-b62e-eb31f2bd73b8', 1796008153049912, 'demo', 'package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8fdb-71b6-ad14-b6e6c9c1df47', 1796008153051389, 'demo', 'package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8fdc-79b3-b6a0-4a9dff2c24a0', 1796008153053003, 'demo', 'package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8fe0-78e0-b02d-8ad7cc9e1c26', 1796008153056774, 'demo', 'package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8fea-7d49-97d8-16996e460e17', 1796008153066195, 'demo', 'package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 2}');
INSERT INTO public.event VALUES ('01a22a6d-8fec-70fb-b73a-b2a5bd56a5a4', 1796008153068101, 'demo', 'package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8fed-7454-b6b3-1b22233e5400', 1796008153069407, 'demo', 'package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8fee-74b0-9d27-b219ce1c94a9', 1796008153070987, 'demo', 'package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8ff1-7ab4-aba2-f7488ee60e18', 1796008153073109, 'demo', 'package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'withdrawn', 'applied', 'withdrawn', 'builder', '', '{"for": "sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9"}');
INSERT INTO public.event VALUES ('01a22a6d-8ff2-7665-a452-c7abdb67a229', 1796008153074092, 'demo', 'package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8ff4-7099-aaea-bcb505fa7351', 1796008153076346, 'demo', 'package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'withdrawn', 'applied', 'withdrawn', 'approver', 'the first was better', '{"for": "sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be"}');
INSERT INTO public.event VALUES ('01a22a6d-8ff4-7dc0-8198-c9832bca47c8', 1796008153076772, 'demo', 'package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'applied', 'withdrawn', 'applied', 'approver', 'the first was better', 'null');
INSERT INTO public.event VALUES ('01a22a6d-8ff5-73f2-b8fa-fba6cea41cd2', 1796008153077806, 'demo', 'alarm', 'a1', 'raised', NULL, 'raised', 'builder', '밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"before": 0.1, "now": [1, null, true, "\ud310\uc815"]}');
INSERT INTO public.link VALUES ('bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'made_from', 'round', 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 1796008152964370);
INSERT INTO public.link VALUES ('bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'made_from', 'round', 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 1796008152964823);
INSERT INTO public.link VALUES ('version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'made_from', 'bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 1796008152968412);
INSERT INTO public.link VALUES ('version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'made_from', 'version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 1796008152972343);
INSERT INTO public.link VALUES ('version', 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'made_from', 'version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 1796008152978452);
INSERT INTO public.link VALUES ('model', '01a22a6d-8fcf-7d03-94de-d79eb7a63cb5', 'trained_by', 'run', 'run-1', 1796008153041661);
INSERT INTO public.link VALUES ('model', '01a22a6d-8fcf-7d03-94de-d79eb7a63cb5', 'trained_on', 'version', 'june', 1796008153042027);
INSERT INTO public.link VALUES ('package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'contains', 'model', '01a22a6d-8fcf-7d03-94de-d79eb7a63cb5', 1796008153047300);
INSERT INTO public.link VALUES ('package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'built_by', 'run', 'run-1', 1796008153047494);
INSERT INTO public.link VALUES ('package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'contains', 'model', '01a22a6d-8fcf-7d03-94de-d79eb7a63cb5', 1796008153066498);
INSERT INTO public.link VALUES ('package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'built_by', 'run', 'run-1', 1796008153066702);
INSERT INTO public.model VALUES ('01a22a6d-8fcf-7d03-94de-d79eb7a63cb5', 'demo', 'boards', 1, 'float32', 'blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4', 'run-1', 'june', '{}', 'builder', 1796008153039789);
INSERT INTO public.package VALUES ('sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'demo', 'boards', 'service', 1, 'blake3:3034045783de6471745e971b3906ab72d27382b28d45a0570f844e45c3816432', '01a22a6d-8fcf-7d03-94de-d79eb7a63cb5', 'run-1', 'builder', 'builder', 1796008153045782);
INSERT INTO public.package VALUES ('sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'demo', 'boards', 'service', 2, 'blake3:f64c2d5a1eb72a01927558c8fac9db9b316fc674dbd4ed65539e8118270d145e', '01a22a6d-8fcf-7d03-94de-d79eb7a63cb5', 'run-1', 'builder', 'builder', 1796008153065735);
INSERT INTO public.pipeline_run VALUES ('id 판정', 'pipeline 판정', 'project 판정', 'family 판정', 'by 판정', 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'process 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 1152921504606846977);
INSERT INTO public.refusal VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'request 판정', 7, 'code 판정');
INSERT INTO public.retraining VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 'alarm 판정', 'cause 판정', 'decision 판정', 'by 판정', 'why 판정', 1152921504606846977);
INSERT INTO public.run_job VALUES ('id 판정', 'project 판정', 'schedule 판정', 'cause 판정', 7, 7, 7, 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'by 판정', 1152921504606846977, 1152921504606846977, 1152921504606846977, 'worker 판정', 'process 판정', 'run 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'error 판정');
INSERT INTO public.run_schedule VALUES ('id 판정', 'name 판정', 'project 판정', 'mark 판정', 'pipeline 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'kind 판정', 'rule 판정', 'zone 판정', 1152921504606846977, 'catch_up 판', 7, 'overlap 판정', 7, 7, 7, 'lost 판정', true, 'by 판정', 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 7, true, 1152921504606846977);
INSERT INTO public.run_worker VALUES ('id 판정', 'name 판정', 'host 판정', 'process 판정', 7, 1152921504606846977, 1152921504606846977, 1152921504606846977);
INSERT INTO public.slot VALUES ('demo', 'boards', 'service', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 1796008153076897);
INSERT INTO public.stage_checkpoint VALUES ('key 판정', 'stage 판정', 'name 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 1152921504606846977);
INSERT INTO public.stage_run VALUES ('id 판정', 'run 판정', 'pipeline 판정', 'stage 판정', 'fingerprint 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'reused_from 판정', 'mlflow_run 판정', 'notebook 판정', 'html 판정', 'error 판정', 1152921504606846977, 1152921504606846977, 7, NULL, 1152921504606846977);
INSERT INTO public.state VALUES ('package', 'sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be', 'applied', 1796008153076703);
INSERT INTO public.state VALUES ('package', 'sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9', 'withdrawn', 1796008153076252);
INSERT INTO public.state VALUES ('alarm', 'a1', 'raised', 1796008153077713);
INSERT INTO public.tracked VALUES ('id 판정', 'run 판정', 'place 판정', 7, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 7, 'mlflow_run 판정', 'error 판정', 1152921504606846977);
INSERT INTO public.user_account VALUES ('admin', 'admin', 'root', '2567e56ff0e56f1333a6230a3dc5e2caf6ac309c37fdfdf0f9a35a5fe71ae853', NULL, 1796008152858900);
INSERT INTO public.user_account VALUES ('builder', 'builder', NULL, '651f041bf7f270e495ec426d2d062a022967b73d698976e8042aa2d59937dc9d', NULL, 1796008152862332);
INSERT INTO public.user_account VALUES ('approver', 'approver', NULL, '65e3a787022c24c09d88e033b3821c4ad98faf2034948f956bda4b951bce2649', NULL, 1796008152863806);
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
