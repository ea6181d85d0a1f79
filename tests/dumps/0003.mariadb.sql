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
INSERT INTO `alembic_version` VALUES ('0003');
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
INSERT INTO `approval` VALUES ('01a22a6d-8fdd-79de-b37e-fcf4411a95da','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','boards','service','approve','it finds what changed','approver',1796008153052368,'5d1d47fd86f487b00c11a2eb919a6a9b104b44998ca531dbf9b796afc868304306450e9e8ecb26c93f89dc2f3a9d6cc315c0d767a2332122b67e9eeec4c67508');
INSERT INTO `approval` VALUES ('01a22a6d-8fef-7474-b3e3-a127504cad44','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','boards','service','approve','it finds what changed','approver',1796008153070406,'526cb392840df96b06941045f6de47879db84720146e3857a0cb5e651f11efc20c146ec79974035a98127d98eb0f58e1d9087ff0076e6685a58ebd9e40a90104');
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
INSERT INTO `data_bundle` VALUES ('demo','excluded',1,'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7',1,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1796008152974531,'by hand','[]');
INSERT INTO `data_bundle` VALUES ('demo','summer',1,'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1796008152962886,'june + july - excluded','[]');
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
INSERT INTO `data_round` VALUES ('demo','july',2,'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1796008152954707,'','','','',4,0,4);
INSERT INTO `data_round` VALUES ('demo','june',1,'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1796008152944292,'','','Jürgen','첫 번째 🙂',8,0,0);
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
INSERT INTO `data_version` VALUES ('demo','boards',1,'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1796008152967619,'labelled','bundle summer@1','null');
INSERT INTO `data_version` VALUES ('demo','boards',2,'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1796008152971878,'labelled','version boards@1','{\"excluded\": [\"board03\"]}');
INSERT INTO `data_version` VALUES ('demo','boards',3,'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1796008152977996,'split','version boards@2','{\"seed\": 1}');
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
INSERT INTO `event` VALUES ('01a22a6d-8f1b-73a5-a12f-174b7c241d55',1796008152859512,'demo','user','admin','added',NULL,NULL,'admin','','{\"role\": \"admin\"}');
INSERT INTO `event` VALUES ('01a22a6d-8f1e-75a4-a35b-7e720d9b8f94',1796008152862463,'demo','user','builder','added',NULL,NULL,'admin','','{\"role\": \"builder\"}');
INSERT INTO `event` VALUES ('01a22a6d-8f1f-7809-9e9c-cec413524f28',1796008152863930,'demo','user','approver','added',NULL,NULL,'admin','','{\"role\": \"approver\"}');
INSERT INTO `event` VALUES ('01a22a6d-8f71-7c47-9ea1-3e591c6adcf8',1796008152945298,'demo','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','added',NULL,NULL,'builder','첫 번째 🙂','{\"name\": \"june\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a22a6d-8f7a-765e-b520-c0abfe867726',1796008152954987,'demo','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','added',NULL,NULL,'builder','','{\"name\": \"july\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a22a6d-8f83-78cd-aefe-d2ded2c7148c',1796008152963566,'demo','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','combined',NULL,NULL,'builder','','{\"name\": \"summer\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a22a6d-8f88-72a4-a6fd-907b999f571b',1796008152968100,'demo','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','frozen',NULL,NULL,'builder','','{\"name\": \"boards\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a22a6d-8f8c-7e76-bda8-0be9c4fb8d1e',1796008152972069,'demo','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','excluded',NULL,NULL,'builder','blurred','{\"name\": \"boards\", \"number\": 2, \"count\": 11}');
INSERT INTO `event` VALUES ('01a22a6d-8f8e-7698-93df-adafac345500',1796008152974705,'demo','bundle','blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','excluded',NULL,NULL,'builder','blurred','{\"name\": \"excluded\", \"number\": 1, \"count\": 1}');
INSERT INTO `event` VALUES ('01a22a6d-8f92-7110-8518-a1afe17f9af3',1796008152978183,'demo','version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','derived',NULL,NULL,'builder','divided','{\"name\": \"boards\", \"number\": 3, \"count\": 11}');
INSERT INTO `event` VALUES ('01a22a6d-8fd6-719f-9a1c-b29e069c47e0',1796008153046976,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 1}');
INSERT INTO `event` VALUES ('01a22a6d-8fd9-70f1-b62e-eb31f2bd73b8',1796008153049912,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a22a6d-8fdb-71b6-ad14-b6e6c9c1df47',1796008153051389,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a22a6d-8fdc-79b3-b6a0-4a9dff2c24a0',1796008153053003,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a22a6d-8fe0-78e0-b02d-8ad7cc9e1c26',1796008153056774,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a22a6d-8fea-7d49-97d8-16996e460e17',1796008153066195,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 2}');
INSERT INTO `event` VALUES ('01a22a6d-8fec-70fb-b73a-b2a5bd56a5a4',1796008153068101,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a22a6d-8fed-7454-b6b3-1b22233e5400',1796008153069407,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a22a6d-8fee-74b0-9d27-b219ce1c94a9',1796008153070987,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a22a6d-8ff1-7ab4-aba2-f7488ee60e18',1796008153073109,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','withdrawn','applied','withdrawn','builder','','{\"for\": \"sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9\"}');
INSERT INTO `event` VALUES ('01a22a6d-8ff2-7665-a452-c7abdb67a229',1796008153074092,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a22a6d-8ff4-7099-aaea-bcb505fa7351',1796008153076346,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','withdrawn','applied','withdrawn','approver','the first was better','{\"for\": \"sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be\"}');
INSERT INTO `event` VALUES ('01a22a6d-8ff4-7dc0-8198-c9832bca47c8',1796008153076772,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','applied','withdrawn','applied','approver','the first was better','null');
INSERT INTO `event` VALUES ('01a22a6d-8ff5-73f2-b8fa-fba6cea41cd2',1796008153077806,'demo','alarm','a1','raised',NULL,'raised','builder','밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','{\"before\": 0.1, \"now\": [1, null, true, \"\\ud310\\uc815\"]}');
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
INSERT INTO `link` VALUES ('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249',1796008152964370);
INSERT INTO `link` VALUES ('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e',1796008152964823);
INSERT INTO `link` VALUES ('model','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','trained_by','run','run-1',1796008153041661);
INSERT INTO `link` VALUES ('model','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','trained_on','version','june',1796008153042027);
INSERT INTO `link` VALUES ('package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','built_by','run','run-1',1796008153066702);
INSERT INTO `link` VALUES ('package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','contains','model','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5',1796008153066498);
INSERT INTO `link` VALUES ('package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','built_by','run','run-1',1796008153047494);
INSERT INTO `link` VALUES ('package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','contains','model','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5',1796008153047300);
INSERT INTO `link` VALUES ('version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','made_from','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598',1796008152968412);
INSERT INTO `link` VALUES ('version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','made_from','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6',1796008152978452);
INSERT INTO `link` VALUES ('version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','made_from','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6',1796008152972343);
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
INSERT INTO `model` VALUES ('01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','demo','boards',1,'float32','blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4','run-1','june','{}','builder',1796008153039789);
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
INSERT INTO `package` VALUES ('sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','demo','boards','service',2,'blake3:f64c2d5a1eb72a01927558c8fac9db9b316fc674dbd4ed65539e8118270d145e','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','run-1','builder','builder',1796008153065735);
INSERT INTO `package` VALUES ('sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','demo','boards','service',1,'blake3:3034045783de6471745e971b3906ab72d27382b28d45a0570f844e45c3816432','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','run-1','builder','builder',1796008153045782);
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
  `source` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`source`)),
  `beat` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `pipeline_run` VALUES ('id 판정','pipeline 판정','project 판정','family 판정','by 판정',1152921504606846977,1152921504606846977,'{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','process 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}',1152921504606846977);
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
CREATE TABLE `run_job` (
  `id` varchar(36) NOT NULL,
  `project` varchar(80) NOT NULL,
  `schedule` varchar(36) NOT NULL,
  `cause` varchar(80) NOT NULL,
  `attempt` int(11) NOT NULL,
  `tries` int(11) NOT NULL,
  `losses` int(11) NOT NULL,
  `due` bigint(20) NOT NULL,
  `ready` bigint(20) NOT NULL,
  `given` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`given`)),
  `signal` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`signal`)),
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `started` bigint(20) DEFAULT NULL,
  `ended` bigint(20) DEFAULT NULL,
  `worker` varchar(36) DEFAULT NULL,
  `process` varchar(80) DEFAULT NULL,
  `run` varchar(36) DEFAULT NULL,
  `stop` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`stop`)),
  `error` longtext DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_run_job_cause` (`schedule`,`cause`,`attempt`),
  KEY `ix_run_job_open` (`project`,`ended`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `run_job` VALUES ('id 판정','project 판정','schedule 판정','cause 판정',7,7,7,1152921504606846977,1152921504606846977,'{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','by 판정',1152921504606846977,1152921504606846977,1152921504606846977,'worker 판정','process 판정','run 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','error 판정');
CREATE TABLE `run_schedule` (
  `id` varchar(36) NOT NULL,
  `name` varchar(80) NOT NULL,
  `project` varchar(80) NOT NULL,
  `mark` varchar(240) NOT NULL,
  `pipeline` varchar(400) NOT NULL,
  `given` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`given`)),
  `kind` varchar(10) NOT NULL,
  `rule` varchar(400) NOT NULL,
  `zone` varchar(80) NOT NULL,
  `anchor` bigint(20) NOT NULL,
  `catch_up` varchar(10) NOT NULL,
  `most` int(11) NOT NULL,
  `overlap` varchar(10) NOT NULL,
  `retries` int(11) NOT NULL,
  `wait` int(11) NOT NULL,
  `longest` int(11) NOT NULL,
  `lost` varchar(10) NOT NULL,
  `fresh` tinyint(1) NOT NULL,
  `by` varchar(80) NOT NULL,
  `at` bigint(20) NOT NULL,
  `done_to` bigint(20) NOT NULL,
  `seen` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`seen`)),
  `skipped` int(11) NOT NULL,
  `paused` tinyint(1) NOT NULL,
  `removed` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_run_schedule_mark` (`mark`),
  KEY `ix_run_schedule_project` (`project`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `run_schedule` VALUES ('id 판정','name 판정','project 판정','mark 판정','pipeline 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','kind 판정','rule 판정','zone 판정',1152921504606846977,'catch_up 판',7,'overlap 판정',7,7,7,'lost 판정',1,'by 판정',1152921504606846977,1152921504606846977,'{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}',7,1,1152921504606846977);
CREATE TABLE `run_worker` (
  `id` varchar(36) NOT NULL,
  `name` varchar(80) NOT NULL,
  `host` varchar(400) NOT NULL,
  `process` varchar(80) NOT NULL,
  `slots` int(11) NOT NULL,
  `at` bigint(20) NOT NULL,
  `beat` bigint(20) NOT NULL,
  `ended` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `run_worker` VALUES ('id 판정','name 판정','host 판정','process 판정',7,1152921504606846977,1152921504606846977,1152921504606846977);
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
INSERT INTO `slot` VALUES ('demo','boards','service','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9',1796008153076897);
CREATE TABLE `stage_checkpoint` (
  `key` varchar(80) NOT NULL,
  `stage` varchar(80) NOT NULL,
  `name` varchar(80) NOT NULL,
  `content` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`content`)),
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`key`,`stage`,`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `stage_checkpoint` VALUES ('key 판정','stage 판정','name 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}',1152921504606846977);
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
  `attempt` int(11) DEFAULT NULL,
  `cpu_seconds` float DEFAULT NULL,
  `peak_memory` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_stage_run_fingerprint` (`fingerprint`),
  KEY `ix_stage_run_run` (`run`),
  KEY `ix_stage_run_stage` (`stage`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `stage_run` VALUES ('id 판정','run 판정','pipeline 판정','stage 판정','fingerprint 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','reused_from 판정','mlflow_run 판정','notebook 판정','html 판정','error 판정',1152921504606846977,1152921504606846977,7,NULL,1152921504606846977);
CREATE TABLE `state` (
  `kind` varchar(20) NOT NULL,
  `id` varchar(80) NOT NULL,
  `state` varchar(20) NOT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`kind`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `state` VALUES ('alarm','a1','raised',1796008153077713);
INSERT INTO `state` VALUES ('package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','withdrawn',1796008153076252);
INSERT INTO `state` VALUES ('package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','applied',1796008153076703);
CREATE TABLE `tracked` (
  `id` varchar(36) NOT NULL,
  `run` varchar(36) DEFAULT NULL,
  `place` varchar(36) NOT NULL,
  `waiting` int(11) DEFAULT NULL,
  `note` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`note`)),
  `files` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`files`)),
  `tries` int(11) NOT NULL,
  `mlflow_run` varchar(80) DEFAULT NULL,
  `error` longtext DEFAULT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ix_tracked_waiting` (`waiting`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `tracked` VALUES ('id 판정','run 판정','place 판정',7,'{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}',7,'mlflow_run 판정','error 판정',1152921504606846977);
CREATE TABLE `user_account` (
  `name` varchar(80) NOT NULL,
  `role` varchar(20) NOT NULL,
  `os_user` varchar(80) DEFAULT NULL,
  `public_key` varchar(64) DEFAULT NULL,
  `api_key_hash` varchar(64) DEFAULT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `user_account` VALUES ('admin','admin','root','2567e56ff0e56f1333a6230a3dc5e2caf6ac309c37fdfdf0f9a35a5fe71ae853',NULL,1796008152858900);
INSERT INTO `user_account` VALUES ('approver','approver',NULL,'65e3a787022c24c09d88e033b3821c4ad98faf2034948f956bda4b951bce2649',NULL,1796008152863806);
INSERT INTO `user_account` VALUES ('builder','builder',NULL,'651f041bf7f270e495ec426d2d062a022967b73d698976e8042aa2d59937dc9d',NULL,1796008152862332);
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
