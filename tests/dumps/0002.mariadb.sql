CREATE TABLE `alarm` (
  `id` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `project` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `target` varchar(40) NOT NULL,
  `package` varchar(80) NOT NULL,
  `cause` longtext NOT NULL,
  `signals` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`signals`)),
  `mark` varchar(240) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_alarm_mark` (`mark`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `alarm` VALUES ('id 판정',1152921504606846977,'project 판정','family 판정','target 판정','package 판정','cause 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','mark 판정');
CREATE TABLE `alembic_version` (
  `version_num` varchar(32) NOT NULL,
  PRIMARY KEY (`version_num`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `alembic_version` VALUES ('0002');
CREATE TABLE `approval` (
  `id` varchar(80) NOT NULL,
  `package` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `target` varchar(40) NOT NULL,
  `decision` varchar(20) NOT NULL,
  `why` longtext NOT NULL,
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `seal` varchar(128) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_approval_package` (`package`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `approval` VALUES ('01a1f937-e8d1-7aa6-8bf9-30beece8f45a','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','boards','service','approve','it finds what changed','approver',1795182553292685,'178741c6c5a4e126d15405247d475a8a55f19b448f2f23e7ffc765afa868874505f05bd160b63d0abb4ae76def368b938d2fc062cb58263bdf7efe4f63194c0e');
INSERT INTO `approval` VALUES ('01a1f937-e93d-7bf5-88d9-632be29c8c8e','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','boards','service','approve','it finds what changed','approver',1795182553395574,'f76c1c10b53810f799bafdd9aa4ff31316e7c75a3d29ec66076a3c6251f206fbac55766b4bb1324c4d41a9649dffdcb6e5383673517d3e30154d7d9f3714f20e');
CREATE TABLE `data_bundle` (
  `project` varchar(80) NOT NULL,
  `name` varchar(80) NOT NULL,
  `number` int(11) NOT NULL,
  `id` varchar(80) NOT NULL,
  `manifest` varchar(80) NOT NULL,
  `count` int(11) NOT NULL,
  `classes` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`classes`)),
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `recipe` longtext NOT NULL,
  `conflicts` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`conflicts`)),
  PRIMARY KEY (`project`,`name`,`number`),
  KEY `ix_data_bundle_id` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `data_bundle` VALUES ('demo','excluded',1,'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7',1,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795182552865463,'by hand','[]');
INSERT INTO `data_bundle` VALUES ('demo','summer',1,'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795182552782365,'june + july - excluded','[]');
CREATE TABLE `data_decision` (
  `id` varchar(36) NOT NULL,
  `project` varchar(80) NOT NULL,
  `key` longtext NOT NULL,
  `content` varchar(80) NOT NULL,
  `label` varchar(80) DEFAULT NULL,
  `kind` varchar(40) NOT NULL,
  `found` longtext NOT NULL,
  `decision` varchar(20) NOT NULL,
  `version` varchar(80) NOT NULL,
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `why` longtext NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_data_decision_project` (`project`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `data_decision` VALUES ('id 판정','project 판정','key 판정','content 판정','label 판정','kind 판정','found 판정','decision 판정','version 판정','by 판정',1152921504606846977,'why 판정');
CREATE TABLE `data_round` (
  `project` varchar(80) NOT NULL,
  `name` varchar(80) NOT NULL,
  `number` int(11) NOT NULL,
  `id` varchar(80) NOT NULL,
  `manifest` varchar(80) NOT NULL,
  `count` int(11) NOT NULL,
  `classes` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`classes`)),
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `source` longtext NOT NULL,
  `format` varchar(20) NOT NULL,
  `operator` varchar(80) NOT NULL,
  `note` longtext NOT NULL,
  `new` int(11) NOT NULL,
  `changed` int(11) NOT NULL,
  `repeated` int(11) NOT NULL,
  PRIMARY KEY (`project`,`name`,`number`),
  UNIQUE KEY `ix_data_round_id` (`project`,`id`),
  UNIQUE KEY `ix_data_round_name` (`project`,`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `data_round` VALUES ('demo','july',2,'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795182552722026,'','','','',4,0,4);
INSERT INTO `data_round` VALUES ('demo','june',1,'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795182552667574,'','','Jürgen','첫 번째 🙂',8,0,0);
CREATE TABLE `data_version` (
  `project` varchar(80) NOT NULL,
  `name` varchar(80) NOT NULL,
  `number` int(11) NOT NULL,
  `id` varchar(80) NOT NULL,
  `manifest` varchar(80) NOT NULL,
  `count` int(11) NOT NULL,
  `classes` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`classes`)),
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `state` varchar(20) NOT NULL,
  `origin` varchar(160) NOT NULL,
  `detail` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`detail`)),
  PRIMARY KEY (`project`,`name`,`number`),
  KEY `ix_data_version_id` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `data_version` VALUES ('demo','boards',1,'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795182552813022,'labelled','bundle summer@1','null');
INSERT INTO `data_version` VALUES ('demo','boards',2,'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795182552849736,'labelled','version boards@1','{\"excluded\": [\"board03\"]}');
INSERT INTO `data_version` VALUES ('demo','boards',3,'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795182552885340,'split','version boards@2','{\"seed\": 1}');
CREATE TABLE `drift_check` (
  `id` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `project` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `target` varchar(40) NOT NULL,
  `package` varchar(80) NOT NULL,
  `n` int(11) NOT NULL,
  `drift` tinyint(1) DEFAULT NULL,
  `signals` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`signals`)),
  `health` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`health`)),
  `last` varchar(80) NOT NULL,
  `alarm` varchar(80) DEFAULT NULL,
  `by` varchar(80) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_drift_check_package` (`package`,`at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `drift_check` VALUES ('id 판정',1152921504606846977,'project 판정','family 판정','target 판정','package 판정',7,1,'{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','last 판정','alarm 판정','by 판정');
CREATE TABLE `event` (
  `id` varchar(36) NOT NULL,
  `at` bigint(20) NOT NULL,
  `project` varchar(80) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `thing` varchar(80) NOT NULL,
  `verb` varchar(40) NOT NULL,
  `before` varchar(20) DEFAULT NULL,
  `after` varchar(20) DEFAULT NULL,
  `by` varchar(80) NOT NULL,
  `why` longtext NOT NULL,
  `detail` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`detail`)),
  PRIMARY KEY (`id`),
  KEY `ix_event_thing` (`kind`,`thing`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event` VALUES ('01a1f937-e537-782f-bda4-5538bae05890',1795182552375468,'demo','user','admin','added',NULL,NULL,'admin','','{\"role\": \"admin\"}');
INSERT INTO `event` VALUES ('01a1f937-e54d-79d6-b785-7144cffd43d1',1795182552397727,'demo','user','builder','added',NULL,NULL,'admin','','{\"role\": \"builder\"}');
INSERT INTO `event` VALUES ('01a1f937-e555-793e-9f8f-865132464907',1795182552405452,'demo','user','approver','added',NULL,NULL,'admin','','{\"role\": \"approver\"}');
INSERT INTO `event` VALUES ('01a1f937-e65c-728c-9139-5617ff9c5667',1795182552668397,'demo','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','added',NULL,NULL,'builder','첫 번째 🙂','{\"name\": \"june\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a1f937-e692-708f-8add-59c548a8af6d',1795182552722385,'demo','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','added',NULL,NULL,'builder','','{\"name\": \"july\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a1f937-e6cf-79c9-ac1a-a9fc6dc0ee0b',1795182552783092,'demo','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','combined',NULL,NULL,'builder','','{\"name\": \"summer\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a1f937-e6ed-757c-94d4-c10d8fdf0b5e',1795182552814002,'demo','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','frozen',NULL,NULL,'builder','','{\"name\": \"boards\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a1f937-e712-7c9e-a0bd-62266b501004',1795182552850084,'demo','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','excluded',NULL,NULL,'builder','blurred','{\"name\": \"boards\", \"number\": 2, \"count\": 11}');
INSERT INTO `event` VALUES ('01a1f937-e721-7b7c-bd01-addae1290bab',1795182552865797,'demo','bundle','blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','excluded',NULL,NULL,'builder','blurred','{\"name\": \"excluded\", \"number\": 1, \"count\": 1}');
INSERT INTO `event` VALUES ('01a1f937-e735-7af2-bba4-1795a97d31bf',1795182552885768,'demo','version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','derived',NULL,NULL,'builder','divided','{\"name\": \"boards\", \"number\": 3, \"count\": 11}');
INSERT INTO `event` VALUES ('01a1f937-e8a9-7245-b189-68f5ec074437',1795182553257681,'demo','package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 1}');
INSERT INTO `event` VALUES ('01a1f937-e8bc-7f74-b108-589886cb3b0b',1795182553276016,'demo','package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a1f937-e8c7-7d16-9484-d89ba374d42f',1795182553287244,'demo','package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a1f937-e8d1-7389-95b4-4216c7455b0a',1795182553297576,'demo','package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a1f937-e8d8-7cd3-809e-ca88352789da',1795182553304061,'demo','package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a1f937-e909-7694-a19b-4f048b9f68f1',1795182553353936,'demo','package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 2}');
INSERT INTO `event` VALUES ('01a1f937-e91b-7e19-a7ba-66246c1c717d',1795182553371216,'demo','package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a1f937-e929-7ac2-94d7-c99a458dffc3',1795182553385287,'demo','package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a1f937-e934-7dea-b38b-afdddb3f6531',1795182553396552,'demo','package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a1f937-e94c-7116-966c-b349913c0090',1795182553420224,'demo','package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','withdrawn','applied','withdrawn','builder','','{\"for\": \"sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81\"}');
INSERT INTO `event` VALUES ('01a1f937-e956-7815-a849-0a17355645d2',1795182553430048,'demo','package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a1f937-e968-7bc6-aa99-34fea56bf3a5',1795182553448220,'demo','package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','withdrawn','applied','withdrawn','approver','the first was better','{\"for\": \"sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b\"}');
INSERT INTO `event` VALUES ('01a1f937-e96a-7d64-824f-9329c5686c95',1795182553450650,'demo','package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','applied','withdrawn','applied','approver','the first was better','null');
INSERT INTO `event` VALUES ('01a1f937-e97a-74c8-9824-6708f12ccc50',1795182553466387,'demo','alarm','a1','raised',NULL,'raised','builder','밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','{\"before\": 0.1, \"now\": [1, null, true, \"\\ud310\\uc815\"]}');
CREATE TABLE `link` (
  `kind` varchar(20) NOT NULL,
  `thing` varchar(80) NOT NULL,
  `rel` varchar(20) NOT NULL,
  `to_kind` varchar(20) NOT NULL,
  `to_thing` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`kind`,`thing`,`rel`,`to_kind`,`to_thing`),
  KEY `ix_link_to` (`to_kind`,`to_thing`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `link` VALUES ('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249',1795182552784212);
INSERT INTO `link` VALUES ('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e',1795182552784963);
INSERT INTO `link` VALUES ('model','01a1f937-e889-787f-8057-e65507149a54','trained_by','run','run-1',1795182553227211);
INSERT INTO `link` VALUES ('model','01a1f937-e889-787f-8057-e65507149a54','trained_on','version','june',1795182553227548);
INSERT INTO `link` VALUES ('package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','built_by','run','run-1',1795182553258890);
INSERT INTO `link` VALUES ('package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','contains','model','01a1f937-e889-787f-8057-e65507149a54',1795182553258319);
INSERT INTO `link` VALUES ('package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','built_by','run','run-1',1795182553354746);
INSERT INTO `link` VALUES ('package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','contains','model','01a1f937-e889-787f-8057-e65507149a54',1795182553354448);
INSERT INTO `link` VALUES ('version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','made_from','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598',1795182552814552);
INSERT INTO `link` VALUES ('version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','made_from','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6',1795182552886194);
INSERT INTO `link` VALUES ('version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','made_from','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6',1795182552850557);
CREATE TABLE `model` (
  `id` varchar(80) NOT NULL,
  `project` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `number` int(11) NOT NULL,
  `variant` varchar(40) NOT NULL,
  `object` varchar(80) NOT NULL,
  `run` varchar(80) NOT NULL,
  `data_version` varchar(80) NOT NULL,
  `metrics` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`metrics`)),
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_model_number` (`project`,`family`,`number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `model` VALUES ('01a1f937-e889-787f-8057-e65507149a54','demo','boards',1,'float32','blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4','run-1','june','{}','builder',1795182553226149);
CREATE TABLE `package` (
  `id` varchar(80) NOT NULL,
  `project` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `target` varchar(40) NOT NULL,
  `number` int(11) NOT NULL,
  `object` varchar(80) NOT NULL,
  `model` varchar(80) NOT NULL,
  `run` varchar(80) NOT NULL,
  `signer` varchar(80) NOT NULL,
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_package_number` (`project`,`family`,`target`,`number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `package` VALUES ('sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','demo','boards','service',1,'blake3:1aafadebd4f8eb2dcf52ace4303f263f178001add2674ad7c0d378c13ed0ca47','01a1f937-e889-787f-8057-e65507149a54','run-1','builder','builder',1795182553251125);
INSERT INTO `package` VALUES ('sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','demo','boards','service',2,'blake3:51d037968dc35543002af72cb100167ddfce7821a0f080dce0c4b13e5a6a0d6d','01a1f937-e889-787f-8057-e65507149a54','run-1','builder','builder',1795182553352909);
CREATE TABLE `pipeline_run` (
  `id` varchar(36) NOT NULL,
  `pipeline` varchar(80) NOT NULL,
  `project` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `ended` bigint(20) DEFAULT NULL,
  `parameters` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`parameters`)),
  `process` varchar(80) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `pipeline_run` VALUES ('id 판정','pipeline 판정','project 판정','family 판정','by 판정',1152921504606846977,1152921504606846977,'{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','process 판정');
CREATE TABLE `refusal` (
  `id` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `project` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `target` varchar(40) NOT NULL,
  `request` varchar(80) NOT NULL,
  `status` int(11) NOT NULL,
  `code` varchar(40) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_refusal_at` (`at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `refusal` VALUES ('id 판정',1152921504606846977,'project 판정','family 판정','target 판정','request 판정',7,'code 판정');
CREATE TABLE `retraining` (
  `id` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `project` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `target` varchar(40) NOT NULL,
  `package` varchar(80) NOT NULL,
  `alarm` varchar(80) NOT NULL,
  `cause` longtext NOT NULL,
  `decision` varchar(20) DEFAULT NULL,
  `by` varchar(80) DEFAULT NULL,
  `why` longtext DEFAULT NULL,
  `decided` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `retraining` VALUES ('id 판정',1152921504606846977,'project 판정','family 판정','target 판정','package 판정','alarm 판정','cause 판정','decision 판정','by 판정','why 판정',1152921504606846977);
CREATE TABLE `slot` (
  `project` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `target` varchar(40) NOT NULL,
  `package` varchar(80) NOT NULL,
  `previous` varchar(80) DEFAULT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`project`,`family`,`target`),
  UNIQUE KEY `uq_slot_package` (`package`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `slot` VALUES ('demo','boards','service','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81',1795182553450882);
CREATE TABLE `stage_run` (
  `id` varchar(36) NOT NULL,
  `run` varchar(36) NOT NULL,
  `pipeline` varchar(80) NOT NULL,
  `stage` varchar(80) NOT NULL,
  `fingerprint` varchar(80) NOT NULL,
  `parts` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`parts`)),
  `inputs` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`inputs`)),
  `outputs` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`outputs`)),
  `reused_from` varchar(36) DEFAULT NULL,
  `mlflow_run` varchar(80) DEFAULT NULL,
  `notebook` longtext DEFAULT NULL,
  `html` longtext DEFAULT NULL,
  `error` longtext DEFAULT NULL,
  `at` bigint(20) NOT NULL,
  `ended` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_stage_run_fingerprint` (`fingerprint`),
  KEY `ix_stage_run_run` (`run`),
  KEY `ix_stage_run_stage` (`stage`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `stage_run` VALUES ('id 판정','run 판정','pipeline 판정','stage 판정','fingerprint 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','reused_from 판정','mlflow_run 판정','notebook 판정','html 판정','error 판정',1152921504606846977,1152921504606846977);
CREATE TABLE `state` (
  `kind` varchar(20) NOT NULL,
  `id` varchar(80) NOT NULL,
  `state` varchar(20) NOT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`kind`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `state` VALUES ('alarm','a1','raised',1795182553466209);
INSERT INTO `state` VALUES ('package','sha256:657e496264de135c8fae3b473a27e9a3e4c69db528ee9e24e93282009c72a59b','applied',1795182553450417);
INSERT INTO `state` VALUES ('package','sha256:b13f50e18de7279ae72cbb946219c953cd21fa5c94b9b49feb4b092d5d07cf81','withdrawn',1795182553448051);
CREATE TABLE `user_account` (
  `name` varchar(80) NOT NULL,
  `role` varchar(20) NOT NULL,
  `os_user` varchar(80) DEFAULT NULL,
  `public_key` varchar(64) DEFAULT NULL,
  `api_key_hash` varchar(64) DEFAULT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `user_account` VALUES ('admin','admin','root','b5617e71f7685904cb51dac8ce3eb7849d7e54aa7be7580d63b2a283a616b544',NULL,1795182552374893);
INSERT INTO `user_account` VALUES ('approver','approver',NULL,'44a197f97f38d6d29ecf7eb8b56a51f16ad54def2c20387f5a3a9c50ab6091d5',NULL,1795182552405218);
INSERT INTO `user_account` VALUES ('builder','builder',NULL,'52f54366072531e2174adc059364e000cec71d5d07e9086eaca99cc6ef2332d7',NULL,1795182552392635);
CREATE TABLE `verdict` (
  `id` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `project` varchar(80) NOT NULL,
  `package` varchar(80) NOT NULL,
  `model` varchar(80) NOT NULL,
  `family` varchar(80) NOT NULL,
  `target` varchar(40) NOT NULL,
  `client` varchar(80) NOT NULL,
  `image` varchar(80) NOT NULL,
  `template` varchar(80) DEFAULT NULL,
  `answer` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`answer`)),
  `verdict` varchar(20) NOT NULL,
  `features` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`features`)),
  `timings` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`timings`)),
  `expected` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`expected`)),
  PRIMARY KEY (`id`),
  KEY `ix_verdict_at` (`at`),
  KEY `ix_verdict_package` (`package`,`at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `verdict` VALUES ('id 판정',1152921504606846977,'project 판정','package 판정','model 판정','family 판정','target 판정','client 판정','image 판정','template 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','verdict 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}');
