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
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.approval VALUES ('01a1f919-014c-7ce1-952f-db6a6e971371', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1795180527947594, '1c0a3a8fb7b5495ebd616e19a5e771804ce7e87adfb07defb9a23ad9126f4be070685c491b6370a71f77d39951cc68baf73de9ab9e04d97f3cd072c2e92f1e07');
INSERT INTO public.approval VALUES ('01a1f919-016b-739c-b465-3ac5294717bc', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'boards', 'service', 'approve', 'it finds what changed', 'approver', 1795180527977893, '3d36a39ab2f95ad8eb200d7c9080e3e30655ca74372a8d9e2d0d5d60a29eee879fcda3e0f8f2622ddeab3ae3be3dd722cb496cbdf73ab601ed998e6639cc890d');
INSERT INTO public.data_bundle VALUES ('demo', 'summer', 1, 'blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b', 'blake3:691a0f9d090aa1d001aa6166a180ae0284821417fd3becf028434b39f0ea1d34', 12, '["open", "\uc815\uc0c1"]', 'builder', 1795180527684595, 'june + july - excluded', '[]');
INSERT INTO public.data_bundle VALUES ('demo', 'excluded', 1, 'blake3:69269833a798c196b2b5dc1f670103c90831e0930caf1ed9e39e00d6b622233c', 'blake3:d2c6e9fc92f6eca524e1b919c550bae7d840a758963e920abd9f7a1b1952564e', 1, '["open", "\uc815\uc0c1"]', 'builder', 1795180527701504, 'by hand', '[]');
INSERT INTO public.data_round VALUES ('demo', 'june', 1, 'blake3:3c4848a6c3a6c7d88bb43693c68ca7f672c34952c9162fb94ca260580548aeb5', 'blake3:a33d53166f5fad8db587c761f62c95dfadf72ad0e204e998c0086e3321e9eabf', 8, '["open", "\uc815\uc0c1"]', 'builder', 1795180527667351, '', '', 'Jürgen', '첫 번째 🙂', 8, 0, 0);
INSERT INTO public.data_round VALUES ('demo', 'july', 2, 'blake3:f76f2b94bb91d49e28ed0bde5aa52bd463ccd2acec868ea8b88eed218b80e425', 'blake3:06199cc65c9168f873abcd62b285a60353090851b20e840443ed8db86d2b4388', 8, '["open", "\uc815\uc0c1"]', 'builder', 1795180527675796, '', '', '', '', 4, 0, 4);
INSERT INTO public.data_version VALUES ('demo', 'boards', 1, 'blake3:08c477c39c37098110318a8de8174ad3639c4b35231ab1add65c9eede7e1c28a', 'blake3:691a0f9d090aa1d001aa6166a180ae0284821417fd3becf028434b39f0ea1d34', 12, '["open", "\uc815\uc0c1"]', 'builder', 1795180527692956, 'labelled', 'bundle summer@1', 'null');
INSERT INTO public.data_version VALUES ('demo', 'boards', 2, 'blake3:936826c54e1b6e2dbbed170439d052ea8aca40ca81aca9d6ed4f969ec13c2a92', 'blake3:b4d5e162d8f4c2e338b1674c8b74faf0230495e2cf473103d51727c7ed0a60e6', 11, '["open", "\uc815\uc0c1"]', 'builder', 1795180527699063, 'labelled', 'version boards@1', '{"excluded": ["board03"]}');
INSERT INTO public.data_version VALUES ('demo', 'boards', 3, 'blake3:28096435afeaffa9741cfb3ed9f440a1798a49bf7fad5467d06699f90d41b9fa', 'blake3:74c99df28dbf0a5c4abd59f74f67ed2fa792e003f424c6d8b4138142ff9d4e0a', 11, '["open", "\uc815\uc0c1"]', 'builder', 1795180527705214, 'split', 'version boards@2', '{"seed": 1}');
INSERT INTO public.drift_check VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 7, true, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'last 판정', 'alarm 판정', 'by 판정');
INSERT INTO public.event VALUES ('01a1f918-ff2a-7f24-926b-4e6e12938d78', 1795180527402039, 'demo', 'user', 'admin', 'added', NULL, NULL, 'admin', '', '{"role": "admin"}');
INSERT INTO public.event VALUES ('01a1f918-ff2d-7539-a172-229adbc68c15', 1795180527405058, 'demo', 'user', 'builder', 'added', NULL, NULL, 'admin', '', '{"role": "builder"}');
INSERT INTO public.event VALUES ('01a1f918-ff2e-7505-a67f-f9f2e27f5660', 1795180527406875, 'demo', 'user', 'approver', 'added', NULL, NULL, 'admin', '', '{"role": "approver"}');
INSERT INTO public.event VALUES ('01a1f919-0034-7d17-989f-55084c75515f', 1795180527668110, 'demo', 'round', 'blake3:3c4848a6c3a6c7d88bb43693c68ca7f672c34952c9162fb94ca260580548aeb5', 'added', NULL, NULL, 'builder', '첫 번째 🙂', '{"name": "june", "count": 8}');
INSERT INTO public.event VALUES ('01a1f919-003c-7023-8485-6dfb32425550', 1795180527676112, 'demo', 'round', 'blake3:f76f2b94bb91d49e28ed0bde5aa52bd463ccd2acec868ea8b88eed218b80e425', 'added', NULL, NULL, 'builder', '', '{"name": "july", "count": 8}');
INSERT INTO public.event VALUES ('01a1f919-0045-7c0d-844e-c10ac307823b', 1795180527685285, 'demo', 'bundle', 'blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b', 'combined', NULL, NULL, 'builder', '', '{"name": "summer", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a1f919-004d-7b55-85ed-5cb6c9f34fd8', 1795180527693790, 'demo', 'version', 'blake3:08c477c39c37098110318a8de8174ad3639c4b35231ab1add65c9eede7e1c28a', 'frozen', NULL, NULL, 'builder', '', '{"name": "boards", "number": 1, "count": 12}');
INSERT INTO public.event VALUES ('01a1f919-0053-7b92-b227-1bf4c65c67ad', 1795180527699326, 'demo', 'version', 'blake3:936826c54e1b6e2dbbed170439d052ea8aca40ca81aca9d6ed4f969ec13c2a92', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "boards", "number": 2, "count": 11}');
INSERT INTO public.event VALUES ('01a1f919-0055-71d5-891b-b31d43b26898', 1795180527701728, 'demo', 'bundle', 'blake3:69269833a798c196b2b5dc1f670103c90831e0930caf1ed9e39e00d6b622233c', 'excluded', NULL, NULL, 'builder', 'blurred', '{"name": "excluded", "number": 1, "count": 1}');
INSERT INTO public.event VALUES ('01a1f919-0059-7ab1-8ec2-0268550d438b', 1795180527705588, 'demo', 'version', 'blake3:28096435afeaffa9741cfb3ed9f440a1798a49bf7fad5467d06699f90d41b9fa', 'derived', NULL, NULL, 'builder', 'divided', '{"name": "boards", "number": 3, "count": 11}');
INSERT INTO public.event VALUES ('01a1f919-0142-7e3e-8093-79a80dc6e363', 1795180527938895, 'demo', 'package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 1}');
INSERT INTO public.event VALUES ('01a1f919-0147-72bc-bb3a-e5b1446d98bc', 1795180527943542, 'demo', 'package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f919-0149-7795-81d0-f29f2ed00790', 1795180527945921, 'demo', 'package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f919-014c-7dfe-b0a8-5dfaf326bc9d', 1795180527948545, 'demo', 'package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a1f919-0152-76d8-9b48-d9e5c9296561', 1795180527954360, 'demo', 'package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f919-0161-742b-ab78-3838d9695423', 1795180527969412, 'demo', 'package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'built', NULL, 'built', 'builder', '', '{"family": "boards", "target": "service", "number": 2}');
INSERT INTO public.event VALUES ('01a1f919-0165-79c3-abbd-d3f843ec17d2', 1795180527973317, 'demo', 'package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'staging', 'built', 'staging', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f919-0167-7047-9913-479b3d09ac8e', 1795180527976002, 'demo', 'package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'ready', 'staging', 'ready', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f919-016a-792c-bc95-09b5024df600', 1795180527978996, 'demo', 'package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'approved', 'ready', 'approved', 'approver', 'it finds what changed', 'null');
INSERT INTO public.event VALUES ('01a1f919-016f-7dc5-86a9-4450e408b9c0', 1795180527983243, 'demo', 'package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'withdrawn', 'applied', 'withdrawn', 'builder', '', '{"for": "sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5"}');
INSERT INTO public.event VALUES ('01a1f919-0170-7d53-af55-6fc4587e39a3', 1795180527984769, 'demo', 'package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'applied', 'approved', 'applied', 'builder', '', 'null');
INSERT INTO public.event VALUES ('01a1f919-0175-7ca2-8a6b-c0890c7df1b3', 1795180527989580, 'demo', 'package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'withdrawn', 'applied', 'withdrawn', 'approver', 'the first was better', '{"for": "sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf"}');
INSERT INTO public.event VALUES ('01a1f919-0176-7a20-b816-0efe7b46b2c8', 1795180527990460, 'demo', 'package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'applied', 'withdrawn', 'applied', 'approver', 'the first was better', 'null');
INSERT INTO public.event VALUES ('01a1f919-0178-76bb-a3e8-8f7c09a2dc33', 1795180527992579, 'demo', 'alarm', 'a1', 'raised', NULL, 'raised', 'builder', '밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '{"before": 0.1, "now": [1, null, true, "\ud310\uc815"]}');
INSERT INTO public.link VALUES ('bundle', 'blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b', 'made_from', 'round', 'blake3:3c4848a6c3a6c7d88bb43693c68ca7f672c34952c9162fb94ca260580548aeb5', 1795180527686394);
INSERT INTO public.link VALUES ('bundle', 'blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b', 'made_from', 'round', 'blake3:f76f2b94bb91d49e28ed0bde5aa52bd463ccd2acec868ea8b88eed218b80e425', 1795180527686934);
INSERT INTO public.link VALUES ('version', 'blake3:08c477c39c37098110318a8de8174ad3639c4b35231ab1add65c9eede7e1c28a', 'made_from', 'bundle', 'blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b', 1795180527694482);
INSERT INTO public.link VALUES ('version', 'blake3:936826c54e1b6e2dbbed170439d052ea8aca40ca81aca9d6ed4f969ec13c2a92', 'made_from', 'version', 'blake3:08c477c39c37098110318a8de8174ad3639c4b35231ab1add65c9eede7e1c28a', 1795180527699712);
INSERT INTO public.link VALUES ('version', 'blake3:28096435afeaffa9741cfb3ed9f440a1798a49bf7fad5467d06699f90d41b9fa', 'made_from', 'version', 'blake3:936826c54e1b6e2dbbed170439d052ea8aca40ca81aca9d6ed4f969ec13c2a92', 1795180527705955);
INSERT INTO public.link VALUES ('model', '01a1f919-013a-7e51-a492-79eb4253813b', 'trained_by', 'run', 'run-1', 1795180527931397);
INSERT INTO public.link VALUES ('model', '01a1f919-013a-7e51-a492-79eb4253813b', 'trained_on', 'version', 'june', 1795180527931686);
INSERT INTO public.link VALUES ('package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'contains', 'model', '01a1f919-013a-7e51-a492-79eb4253813b', 1795180527939405);
INSERT INTO public.link VALUES ('package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'built_by', 'run', 'run-1', 1795180527939743);
INSERT INTO public.link VALUES ('package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'contains', 'model', '01a1f919-013a-7e51-a492-79eb4253813b', 1795180527970011);
INSERT INTO public.link VALUES ('package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'built_by', 'run', 'run-1', 1795180527970430);
INSERT INTO public.model VALUES ('01a1f919-013a-7e51-a492-79eb4253813b', 'demo', 'boards', 1, 'float32', 'blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4', 'run-1', 'june', '{}', 'builder', 1795180527930572);
INSERT INTO public.package VALUES ('sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'demo', 'boards', 'service', 1, 'blake3:11b6808b49a18f9f03dcb1926b41114980251d2ad1464125a5eb88611fc8bb43', '01a1f919-013a-7e51-a492-79eb4253813b', 'run-1', 'builder', 'builder', 1795180527937456);
INSERT INTO public.package VALUES ('sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'demo', 'boards', 'service', 2, 'blake3:3a9244e7a2dfbc28bbc0a9591684553c7607156b1d833f9e2afa82cb60621eee', '01a1f919-013a-7e51-a492-79eb4253813b', 'run-1', 'builder', 'builder', 1795180527968509);
INSERT INTO public.pipeline_run VALUES ('id 판정', 'pipeline 판정', 'project 판정', 'family 판정', 'by 판정', 1152921504606846977, 1152921504606846977, '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'process 판정');
INSERT INTO public.refusal VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'request 판정', 7, 'code 판정');
INSERT INTO public.retraining VALUES ('id 판정', 1152921504606846977, 'project 판정', 'family 판정', 'target 판정', 'package 판정', 'alarm 판정', 'cause 판정', 'decision 판정', 'by 판정', 'why 판정', 1152921504606846977);
INSERT INTO public.slot VALUES ('demo', 'boards', 'service', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 1795180527990733);
INSERT INTO public.stage_run VALUES ('id 판정', 'run 판정', 'pipeline 판정', 'stage 판정', 'fingerprint 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'reused_from 판정', 'mlflow_run 판정', 'notebook 판정', 'html 판정', 'error 판정', 1152921504606846977, 1152921504606846977);
INSERT INTO public.state VALUES ('package', 'sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf', 'applied', 1795180527990313);
INSERT INTO public.state VALUES ('package', 'sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5', 'withdrawn', 1795180527989374);
INSERT INTO public.state VALUES ('alarm', 'a1', 'raised', 1795180527992416);
INSERT INTO public.user_account VALUES ('admin', 'admin', 'root', '3c1d7b0527cdb94a8ff40c32c5c0f574debb19988e146cd92f0ee4b7e4af0de3', NULL, 1795180527401575);
INSERT INTO public.user_account VALUES ('builder', 'builder', NULL, '7c30829d260b3124612ef8e281cdaea52e46d400f2554c3c0a55cee9c3a7ffba', NULL, 1795180527404900);
INSERT INTO public.user_account VALUES ('approver', 'approver', NULL, '3e26d7a71cb8fed764719daf75b00102abc96db5ccba7b2fd240c55d2809da12', NULL, 1795180527406735);
INSERT INTO public.verdict VALUES ('id 판정', 1152921504606846977, 'project 판정', 'package 판정', 'model 판정', 'family 판정', 'target 판정', 'client 판정', 'image 판정', 'template 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', 'verdict 판정', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}', '{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT pk_alarm PRIMARY KEY (id);
ALTER TABLE ONLY public.approval
    ADD CONSTRAINT pk_approval PRIMARY KEY (id);
ALTER TABLE ONLY public.data_bundle
    ADD CONSTRAINT pk_data_bundle PRIMARY KEY (project, name, number);
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
