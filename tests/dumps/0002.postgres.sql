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
    process character varying(80) NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.slot (
    project character varying(80) NOT NULL COLLATE pg_catalog."C",
    family character varying(80) NOT NULL COLLATE pg_catalog."C",
    target character varying(40) NOT NULL COLLATE pg_catalog."C",
    package character varying(80) NOT NULL COLLATE pg_catalog."C",
    previous character varying(80) COLLATE pg_catalog."C",
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
    ended bigint
);
CREATE TABLE public.state (
    kind character varying(20) NOT NULL COLLATE pg_catalog."C",
    id character varying(80) NOT NULL COLLATE pg_catalog."C",
    state character varying(20) NOT NULL COLLATE pg_catalog."C",
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
INSERT INTO public.alembic_version VALUES ('0002');
INSERT INTO public.approval VALUES ('01a1f941-8495-7155-adbf-aad561af5f77', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1795183182996038, '13ac22fc1c4508515fe57b4cd151a4d2dcabf618d44bc65071d3e05d4804b4bf8890fc54ad46ad825f22817681119903842e7bf010e6897aa7dc77fc4eaa1f0a');
INSERT INTO public.approval VALUES ('01a1f941-84b8-7f03-bef3-fa5406c01dd9', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1795183183031242, 'e91cf02919318a5f5be567acc9d594e9879e2d0cad8b7d5f004468b151241c36160d85244e520d37ef70580a979d2fa6486ba11bf94f8e0edfc60945a164f401');
INSERT INTO public.data_bundle VALUES ('demo', 'summer', 1, 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83', 12, '["open", "\uc815\uc0c1"]', 'builder', 1795183182734931, 'june + july - excluded', '[]');
INSERT INTO public.data_bundle VALUES ('demo', 'excluded', 1, 'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58', 'blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7', 1, '["open", "\uc815\uc0c1"]', 'builder', 1795183182769259, 'by hand', '[]');
INSERT INTO public.data_decision VALUES ('id 판정', 'project 판정', 'key 판정', 'content 판정', 'label 판정', 'kind 판정', 'found 판정', 'decision 판정', 'version 판정', 'by 판정', 1152921504606846977, 'why 판정');
INSERT INTO public.data_round VALUES ('demo', 'june', 1, 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 'blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16', 8, '["open", "\uc815\uc0c1"]', 'builder', 1795183182692076, '', '', 'Jürgen', '첫 번째 🙂', 8, 0, 0);
INSERT INTO public.data_round VALUES ('demo', 'july', 2, 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 'blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404', 8, '["open", "\uc815\uc0c1"]', 'builder', 1795183182714652, '', '', '', '', 4, 0, 4);
INSERT INTO public.data_version VALUES ('demo', 'boards', 1, 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83', 12, '["open", "\uc815\uc0c1"]', 'builder', 1795183182747192, 'labelled', 'bundle summer@1', 'null');
INSERT INTO public.data_version VALUES ('demo', 'boards', 2, 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41', 11, '["open", "\uc815\uc0c1"]', 'builder', 1795183182761371, 'labelled', 'version boards@1', '{"excluded": ["board03"]}');
INSERT INTO public.data_version VALUES ('demo', 'boards', 3, 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea', 11, '["open", "\uc815\uc0c1"]', 'builder', 1795183182779868, 'split', 'version boards@2', '{"seed": 1}');
INSERT INTO public.drift_check VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 7, true, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'last 판정', 'alarm 판정', 'by 판정');
INSERT INTO public.event VALUES ('01a1f941-82be-79fc-8080-5b60a4930ad6', 1795183182526954, 'demo', 'user', 'admin', 'added', NULL, NULL, 'admin', '', '{"role": "admin"}');
INSERT INTO public.event VALUES ('01a1f941-82c7-7df8-ac7a-82b67fcecb35', 1795183182535653, 'demo', 'user', 'builder', 'added', NULL, NULL, 'admin', '', '{"role": "builder"}');
INSERT INTO public.event VALUES ('01a1f941-82cb-799b-a9f4-cb8c17f301ac', 1795183182539249, 'demo', 'user', 'approver', 'added', NULL, NULL, 'admin', '', '{"role": "approver"}');
INSERT INTO public.event VALUES ('01a1f941-8365-77a9-97fb-ab3c6e4e0210', 1795183182693657, 'demo', 'round', 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 'added', NULL, NULL, 'builder', '첫 번째 🙂', '{"name": "june", "count": 8}');
INSERT INTO public.event VALUES ('01a1f941-837b-7fca-af72-066af3f36128', 1795183182715221, 'demo', 'round', 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 'added', NULL, NULL, 'builder', '', '{"name": "july", "count": 8}');
INSERT INTO public.event VALUES ('01a1f941-8390-7eba-8cea-58f6e181d1cc', 1795183182736098, 'demo', 'bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'combined', NULL, NULL, 'builder', '', '{"name": "summer", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a1f941-839c-758f-93cc-8b567b7a0b5e', 1795183182748230, 'demo', 'version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'frozen', NULL, NULL, 'builder', '', '{"name": "boards", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a1f941-83a9-7f5a-aaeb-7a3a44907067', 1795183182761868, 'demo', 'version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "boards", "number": 2, "count": 11}');
INSERT INTO public.event VALUES ('01a1f941-83b1-7240-b3fb-21ff499f72d5', 1795183182769717, 'demo', 'bundle', 'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "excluded", "number": 1, "count": 1}');
INSERT INTO public.event VALUES ('01a1f941-83bc-7e9c-a5bf-955c864c2f3a', 1795183182780371, 'demo', 'version', 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'derived', NULL, NULL, 'builder', 'divided', '{"name": "boards", "number": 3, "count": 11}');
INSERT INTO public.event VALUES ('01a1f941-8484-7ab5-9bf6-f1a7d330c073', 1795183182980186, 'demo', 'package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 1}');
INSERT INTO public.event VALUES ('01a1f941-848c-7521-89ff-299c6519b39a', 1795183182988457, 'demo', 'package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f941-848f-7f27-b4a1-7e8c161d198e', 1795183182991298, 'demo', 'package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f941-8494-7220-a11e-fb50be74c60b', 1795183182997006, 'demo', 'package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a1f941-849c-78eb-965c-8949b359dc03', 1795183183004074, 'demo', 'package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f941-84af-76e1-bc9b-c0428828dae0', 1795183183023162, 'demo', 'package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 2}');
INSERT INTO public.event VALUES ('01a1f941-84b2-73db-9219-f9219c5888ea', 1795183183026139, 'demo', 'package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f941-84b4-7ad5-a70f-ff3606b9cfd1', 1795183183028318, 'demo', 'package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f941-84b8-78cb-b483-6d5cfe8278ee', 1795183183032306, 'demo', 'package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a1f941-84bf-7235-812c-69a0e4d7aaaf', 1795183183039995, 'demo', 'package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'withdrawn', 'applied', 'withdrawn', 'builder', '', '{"for": "sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f"}');
INSERT INTO public.event VALUES ('01a1f941-84c1-779e-9bd8-3708afb74f86', 1795183183041785, 'demo', 'package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f941-84c7-7c31-a622-ce3c80891e06', 1795183183047174, 'demo', 'package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'withdrawn', 'applied', 'withdrawn', 'approver', 'the first was better', '{"for": "sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab"}');
INSERT INTO public.event VALUES ('01a1f941-84c7-72a7-9e43-d7285a483684', 1795183183047853, 'demo', 'package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'applied', 'withdrawn', 'applied', 'approver', 'the first was better', 'null');
INSERT INTO public.event VALUES ('01a1f941-84cb-7171-ac91-359593ca0805', 1795183183051996, 'demo', 'alarm', 'a1', 'raised', NULL, 'raised', 'builder', '밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"before": 0.1, "now": [1, null, true, "\ud310\uc815"]}');
INSERT INTO public.link VALUES ('bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'made_from', 'round', 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 1795183182738752);
INSERT INTO public.link VALUES ('bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'made_from', 'round', 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 1795183182739741);
INSERT INTO public.link VALUES ('version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'made_from', 'bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 1795183182749796);
INSERT INTO public.link VALUES ('version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'made_from', 'version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 1795183182762616);
INSERT INTO public.link VALUES ('version', 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'made_from', 'version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 1795183182782117);
INSERT INTO public.link VALUES ('model', '01a1f941-8472-762e-8f9f-b5c5949408cb', 'trained_by', 'run', 'run-1', 1795183182964103);
INSERT INTO public.link VALUES ('model', '01a1f941-8472-762e-8f9f-b5c5949408cb', 'trained_on', 'version', 'june', 1795183182964392);
INSERT INTO public.link VALUES ('package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'contains', 'model', '01a1f941-8472-762e-8f9f-b5c5949408cb', 1795183182980659);
INSERT INTO public.link VALUES ('package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'built_by', 'run', 'run-1', 1795183182982917);
INSERT INTO public.link VALUES ('package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'contains', 'model', '01a1f941-8472-762e-8f9f-b5c5949408cb', 1795183183023581);
INSERT INTO public.link VALUES ('package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'built_by', 'run', 'run-1', 1795183183023847);
INSERT INTO public.model VALUES ('01a1f941-8472-762e-8f9f-b5c5949408cb', 'demo', 'boards', 1, 'float32', 'blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4', 'run-1', 'june', '{}', 'builder', 1795183182963224);
INSERT INTO public.package VALUES ('sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'demo', 'boards', 'service', 1, 'blake3:6f89dc41a657ddc787841861c55704f7a2a5b0d2698d736891332669a19e7a65', '01a1f941-8472-762e-8f9f-b5c5949408cb', 'run-1', 'builder', 'builder', 1795183182978220);
INSERT INTO public.package VALUES ('sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'demo', 'boards', 'service', 2, 'blake3:545a1c3cbd3ca02130e0d042e8e8e0f274078148055b48446fb6a9846ec6d83e', '01a1f941-8472-762e-8f9f-b5c5949408cb', 'run-1', 'builder', 'builder', 1795183183022595);
INSERT INTO public.pipeline_run VALUES ('id 판정', 'pipeline 판정', 'project 판정', 'family 판정', 'by 판정', 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'process 판정');
INSERT INTO public.refusal VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'request 판정', 7, 'code 판정');
INSERT INTO public.retraining VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 'alarm 판정', 'cause 판정', 'decision 판정', 'by 판정', 'why 판정', 1152921504606846977);
INSERT INTO public.slot VALUES ('demo', 'boards', 'service', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 1795183183048022);
INSERT INTO public.stage_run VALUES ('id 판정', 'run 판정', 'pipeline 판정', 'stage 판정', 'fingerprint 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'reused_from 판정', 'mlflow_run 판정', 'notebook 판정', 'html 판정', 'error 판정', 1152921504606846977, 1152921504606846977);
INSERT INTO public.state VALUES ('package', 'sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab', 'applied', 1795183183047755);
INSERT INTO public.state VALUES ('package', 'sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f', 'withdrawn', 1795183183046979);
INSERT INTO public.state VALUES ('alarm', 'a1', 'raised', 1795183183051842);
INSERT INTO public.user_account VALUES ('admin', 'admin', 'root', '17f85fac67092670d21af43df9d5cc9fe579887b55dfb45278219099bbf85eac', NULL, 1795183182526213);
INSERT INTO public.user_account VALUES ('builder', 'builder', NULL, '2ac7dfc5ed7bbb1a36a4e7ca46897e5cd77a6b43a2499d3a280c50b9b8d47d12', NULL, 1795183182535360);
INSERT INTO public.user_account VALUES ('approver', 'approver', NULL, '67c4b4c99370dc5927a5d0304eb2a4e4ecd1b3a36e799d46cc9b2000a4727fb3', NULL, 1795183182539005);
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
ALTER TABLE ONLY public.slot
    ADD CONSTRAINT pk_slot PRIMARY KEY (project, family, target);
ALTER TABLE ONLY public.stage_run
    ADD CONSTRAINT pk_stage_run PRIMARY KEY (id);
ALTER TABLE ONLY public.state
    ADD CONSTRAINT pk_state PRIMARY KEY (kind, id);
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
CREATE INDEX ix_stage_run_fingerprint ON public.stage_run USING btree (fingerprint);
CREATE INDEX ix_stage_run_run ON public.stage_run USING btree (run);
CREATE INDEX ix_stage_run_stage ON public.stage_run USING btree (stage);
CREATE INDEX ix_verdict_at ON public.verdict USING btree (at);
CREATE INDEX ix_verdict_package ON public.verdict USING btree (package, at);
