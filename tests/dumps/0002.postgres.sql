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
INSERT INTO public.approval VALUES ('01a1f937-e8d1-7aa6-8bf9-30beece8f45a', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1795182553292685, '178741c6c5a4e126d15405247d475a8a55f19b448f2f23e7ffc765afa868874505f05bd160b63d0abb4ae76def368b938d2fc062cb58263bdf7efe4f63194c0e');
INSERT INTO public.approval VALUES ('01a1f937-e93d-7bf5-88d9-632be29c8c8e', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1795182553395574, 'f76c1c10b53810f799bafdd9aa4ff31316e7c75a3d29ec66076a3c6251f206fbac55766b4bb1324c4d41a9649dffdcb6e5383673517d3e30154d7d9f3714f20e');
INSERT INTO public.data_bundle VALUES ('demo', 'summer', 1, 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83', 12, '["open", "\uc815\uc0c1"]', 'builder', 1795182552782365, 'june + july - excluded', '[]');
INSERT INTO public.data_bundle VALUES ('demo', 'excluded', 1, 'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58', 'blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7', 1, '["open", "\uc815\uc0c1"]', 'builder', 1795182552865463, 'by hand', '[]');
INSERT INTO public.data_decision VALUES ('id 판정', 'project 판정', 'key 판정', 'content 판정', 'label 판정', 'kind 판정', 'found 판정', 'decision 판정', 'version 판정', 'by 판정', 1152921504606846977, 'why 판정');
INSERT INTO public.data_round VALUES ('demo', 'june', 1, 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 'blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16', 8, '["open", "\uc815\uc0c1"]', 'builder', 1795182552667574, '', '', 'Jürgen', '첫 번째 🙂', 8, 0, 0);
INSERT INTO public.data_round VALUES ('demo', 'july', 2, 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 'blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404', 8, '["open", "\uc815\uc0c1"]', 'builder', 1795182552722026, '', '', '', '', 4, 0, 4);
INSERT INTO public.data_version VALUES ('demo', 'boards', 1, 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83', 12, '["open", "\uc815\uc0c1"]', 'builder', 1795182552813022, 'labelled', 'bundle summer@1', 'null');
INSERT INTO public.data_version VALUES ('demo', 'boards', 2, 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41', 11, '["open", "\uc815\uc0c1"]', 'builder', 1795182552849736, 'labelled', 'version boards@1', '{"excluded": ["board03"]}');
INSERT INTO public.data_version VALUES ('demo', 'boards', 3, 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea', 11, '["open", "\uc815\uc0c1"]', 'builder', 1795182552885340, 'split', 'version boards@2', '{"seed": 1}');
INSERT INTO public.drift_check VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 7, true, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'last 판정', 'alarm 판정', 'by 판정');
INSERT INTO public.event VALUES ('01a1f937-e537-782f-bda4-5538bae05890', 1795182552375468, 'demo', 'user', 'admin', 'added', NULL, NULL, 'admin', '', '{"role": "admin"}');
INSERT INTO public.event VALUES ('01a1f937-e54d-79d6-b785-7144cffd43d1', 1795182552397727, 'demo', 'user', 'builder', 'added', NULL, NULL, 'admin', '', '{"role": "builder"}');
INSERT INTO public.event VALUES ('01a1f937-e555-793e-9f8f-865132464907', 1795182552405452, 'demo', 'user', 'approver', 'added', NULL, NULL, 'admin', '', '{"role": "approver"}');
INSERT INTO public.event VALUES ('01a1f937-e65c-728c-9139-5617ff9c5667', 1795182552668397, 'demo', 'round', 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 'added', NULL, NULL, 'builder', '첫 번째 🙂', '{"name": "june", "count": 8}');
INSERT INTO public.event VALUES ('01a1f937-e692-708f-8add-59c548a8af6d', 1795182552722385, 'demo', 'round', 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 'added', NULL, NULL, 'builder', '', '{"name": "july", "count": 8}');
INSERT INTO public.event VALUES ('01a1f937-e6cf-79c9-ac1a-a9fc6dc0ee0b', 1795182552783092, 'demo', 'bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'combined', NULL, NULL, 'builder', '', '{"name": "summer", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a1f937-e6ed-757c-94d4-c10d8fdf0b5e', 1795182552814002, 'demo', 'version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'frozen', NULL, NULL, 'builder', '', '{"name": "boards", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a1f937-e712-7c9e-a0bd-62266b501004', 1795182552850084, 'demo', 'version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "boards", "number": 2, "count": 11}');
INSERT INTO public.event VALUES ('01a1f937-e721-7b7c-bd01-addae1290bab', 1795182552865797, 'demo', 'bundle', 'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "excluded", "number": 1, "count": 1}');
INSERT INTO public.event VALUES ('01a1f937-e735-7af2-bba4-1795a97d31bf', 1795182552885768, 'demo', 'version', 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'derived', NULL, NULL, 'builder', 'divided', '{"name": "boards", "number": 3, "count": 11}');
INSERT INTO public.event VALUES ('01a1f937-e8a9-7245-b189-68f5ec074437', 1795182553257681, 'demo', 'package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 1}');
INSERT INTO public.event VALUES ('01a1f937-e8bc-7f74-b108-589886cb3b0b', 1795182553276016, 'demo', 'package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f937-e8c7-7d16-9484-d89ba374d42f', 1795182553287244, 'demo', 'package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f937-e8d1-7389-95b4-4216c7455b0a', 1795182553297576, 'demo', 'package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a1f937-e8d8-7cd3-809e-ca88352789da', 1795182553304061, 'demo', 'package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f937-e909-7694-a19b-4f048b9f68f1', 1795182553353936, 'demo', 'package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 2}');
INSERT INTO public.event VALUES ('01a1f937-e91b-7e19-a7ba-66246c1c717d', 1795182553371216, 'demo', 'package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f937-e929-7ac2-94d7-c99a458dffc3', 1795182553385287, 'demo', 'package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f937-e934-7dea-b38b-afdddb3f6531', 1795182553396552, 'demo', 'package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a1f937-e94c-7116-966c-b349913c0090', 1795182553420224, 'demo', 'package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'withdrawn', 'applied', 'withdrawn', 'builder', '', '{"for": "sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81"}');
INSERT INTO public.event VALUES ('01a1f937-e956-7815-a849-0a17355645d2', 1795182553430048, 'demo', 'package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f937-e968-7bc6-aa99-34fea56bf3a5', 1795182553448220, 'demo', 'package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'withdrawn', 'applied', 'withdrawn', 'approver', 'the first was better', '{"for": "sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b"}');
INSERT INTO public.event VALUES ('01a1f937-e96a-7d64-824f-9329c5686c95', 1795182553450650, 'demo', 'package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'applied', 'withdrawn', 'applied', 'approver', 'the first was better', 'null');
INSERT INTO public.event VALUES ('01a1f937-e97a-74c8-9824-6708f12ccc50', 1795182553466387, 'demo', 'alarm', 'a1', 'raised', NULL, 'raised', 'builder', '밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"before": 0.1, "now": [1, null, true, "\ud310\uc815"]}');
INSERT INTO public.link VALUES ('bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'made_from', 'round', 'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249', 1795182552784212);
INSERT INTO public.link VALUES ('bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 'made_from', 'round', 'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e', 1795182552784963);
INSERT INTO public.link VALUES ('version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 'made_from', 'bundle', 'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598', 1795182552814552);
INSERT INTO public.link VALUES ('version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 'made_from', 'version', 'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6', 1795182552850557);
INSERT INTO public.link VALUES ('version', 'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8', 'made_from', 'version', 'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6', 1795182552886194);
INSERT INTO public.link VALUES ('model', '01a1f937-e889-787f-8057-e65507149a54', 'trained_by', 'run', 'run-1', 1795182553227211);
INSERT INTO public.link VALUES ('model', '01a1f937-e889-787f-8057-e65507149a54', 'trained_on', 'version', 'june', 1795182553227548);
INSERT INTO public.link VALUES ('package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'contains', 'model', '01a1f937-e889-787f-8057-e65507149a54', 1795182553258319);
INSERT INTO public.link VALUES ('package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'built_by', 'run', 'run-1', 1795182553258890);
INSERT INTO public.link VALUES ('package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'contains', 'model', '01a1f937-e889-787f-8057-e65507149a54', 1795182553354448);
INSERT INTO public.link VALUES ('package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'built_by', 'run', 'run-1', 1795182553354746);
INSERT INTO public.model VALUES ('01a1f937-e889-787f-8057-e65507149a54', 'demo', 'boards', 1, 'float32', 'blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4', 'run-1', 'june', '{}', 'builder', 1795182553226149);
INSERT INTO public.package VALUES ('sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'demo', 'boards', 'service', 1, 'blake3:1aafadebd4f8eb2dcf52ace4303f263f178001add2674ad7c0d378c13ed0ca47', '01a1f937-e889-787f-8057-e65507149a54', 'run-1', 'builder', 'builder', 1795182553251125);
INSERT INTO public.package VALUES ('sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'demo', 'boards', 'service', 2, 'blake3:51d037968dc35543002af72cb100167ddfce7821a0f080dce0c4b13e5a6a0d6d', '01a1f937-e889-787f-8057-e65507149a54', 'run-1', 'builder', 'builder', 1795182553352909);
INSERT INTO public.pipeline_run VALUES ('id 판정', 'pipeline 판정', 'project 판정', 'family 판정', 'by 판정', 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'process 판정');
INSERT INTO public.refusal VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'request 판정', 7, 'code 판정');
INSERT INTO public.retraining VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 'alarm 판정', 'cause 판정', 'decision 판정', 'by 판정', 'why 판정', 1152921504606846977);
INSERT INTO public.slot VALUES ('demo', 'boards', 'service', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 1795182553450882);
INSERT INTO public.stage_run VALUES ('id 판정', 'run 판정', 'pipeline 판정', 'stage 판정', 'fingerprint 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'reused_from 판정', 'mlflow_run 판정', 'notebook 판정', 'html 판정', 'error 판정', 1152921504606846977, 1152921504606846977);
INSERT INTO public.state VALUES ('package', 'sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b', 'applied', 1795182553450417);
INSERT INTO public.state VALUES ('package', 'sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81', 'withdrawn', 1795182553448051);
INSERT INTO public.state VALUES ('alarm', 'a1', 'raised', 1795182553466209);
INSERT INTO public.user_account VALUES ('admin', 'admin', 'root', 'b5617e71f7685904cb51dac8ce3eb7849d7e54aa7be7580d63b2a283a616b544', NULL, 1795182552374893);
INSERT INTO public.user_account VALUES ('builder', 'builder', NULL, '52f54366072531e2174adc059364e000cec71d5d07e9086eaca99cc6ef2332d7', NULL, 1795182552392635);
INSERT INTO public.user_account VALUES ('approver', 'approver', NULL, '44a197f97f38d6d29ecf7eb8b56a51f16ad54def2c20387f5a3a9c50ab6091d5', NULL, 1795182552405218);
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
