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
INSERT INTO `approval` VALUES ('01a1f941-8495-7155-adbf-aad561af5f77','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','boards','service','approve','it finds what changed','approver',1795183182996038,'13ac22fc1c4508515fe57b4cd151a4d2dcabf618d44bc65071d3e05d4804b4bf8890fc54ad46ad825f22817681119903842e7bf010e6897aa7dc77fc4eaa1f0a');
INSERT INTO `approval` VALUES ('01a1f941-84b8-7f03-bef3-fa5406c01dd9','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','boards','service','approve','it finds what changed','approver',1795183183031242,'e91cf02919318a5f5be567acc9d594e9879e2d0cad8b7d5f004468b151241c36160d85244e520d37ef70580a979d2fa6486ba11bf94f8e0edfc60945a164f401');
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
INSERT INTO `data_bundle` VALUES ('demo','excluded',1,'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7',1,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795183182769259,'by hand','[]');
INSERT INTO `data_bundle` VALUES ('demo','summer',1,'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795183182734931,'june + july - excluded','[]');
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
INSERT INTO `data_round` VALUES ('demo','july',2,'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795183182714652,'','','','',4,0,4);
INSERT INTO `data_round` VALUES ('demo','june',1,'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795183182692076,'','','Jürgen','첫 번째 🙂',8,0,0);
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
INSERT INTO `data_version` VALUES ('demo','boards',1,'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795183182747192,'labelled','bundle summer@1','null');
INSERT INTO `data_version` VALUES ('demo','boards',2,'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795183182761371,'labelled','version boards@1','{\"excluded\": [\"board03\"]}');
INSERT INTO `data_version` VALUES ('demo','boards',3,'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795183182779868,'split','version boards@2','{\"seed\": 1}');
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
INSERT INTO `event` VALUES ('01a1f941-82be-79fc-8080-5b60a4930ad6',1795183182526954,'demo','user','admin','added',NULL,NULL,'admin','','{\"role\": \"admin\"}');
INSERT INTO `event` VALUES ('01a1f941-82c7-7df8-ac7a-82b67fcecb35',1795183182535653,'demo','user','builder','added',NULL,NULL,'admin','','{\"role\": \"builder\"}');
INSERT INTO `event` VALUES ('01a1f941-82cb-799b-a9f4-cb8c17f301ac',1795183182539249,'demo','user','approver','added',NULL,NULL,'admin','','{\"role\": \"approver\"}');
INSERT INTO `event` VALUES ('01a1f941-8365-77a9-97fb-ab3c6e4e0210',1795183182693657,'demo','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','added',NULL,NULL,'builder','첫 번째 🙂','{\"name\": \"june\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a1f941-837b-7fca-af72-066af3f36128',1795183182715221,'demo','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','added',NULL,NULL,'builder','','{\"name\": \"july\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a1f941-8390-7eba-8cea-58f6e181d1cc',1795183182736098,'demo','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','combined',NULL,NULL,'builder','','{\"name\": \"summer\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a1f941-839c-758f-93cc-8b567b7a0b5e',1795183182748230,'demo','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','frozen',NULL,NULL,'builder','','{\"name\": \"boards\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a1f941-83a9-7f5a-aaeb-7a3a44907067',1795183182761868,'demo','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','excluded',NULL,NULL,'builder','blurred','{\"name\": \"boards\", \"number\": 2, \"count\": 11}');
INSERT INTO `event` VALUES ('01a1f941-83b1-7240-b3fb-21ff499f72d5',1795183182769717,'demo','bundle','blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','excluded',NULL,NULL,'builder','blurred','{\"name\": \"excluded\", \"number\": 1, \"count\": 1}');
INSERT INTO `event` VALUES ('01a1f941-83bc-7e9c-a5bf-955c864c2f3a',1795183182780371,'demo','version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','derived',NULL,NULL,'builder','divided','{\"name\": \"boards\", \"number\": 3, \"count\": 11}');
INSERT INTO `event` VALUES ('01a1f941-8484-7ab5-9bf6-f1a7d330c073',1795183182980186,'demo','package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 1}');
INSERT INTO `event` VALUES ('01a1f941-848c-7521-89ff-299c6519b39a',1795183182988457,'demo','package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a1f941-848f-7f27-b4a1-7e8c161d198e',1795183182991298,'demo','package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a1f941-8494-7220-a11e-fb50be74c60b',1795183182997006,'demo','package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a1f941-849c-78eb-965c-8949b359dc03',1795183183004074,'demo','package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a1f941-84af-76e1-bc9b-c0428828dae0',1795183183023162,'demo','package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 2}');
INSERT INTO `event` VALUES ('01a1f941-84b2-73db-9219-f9219c5888ea',1795183183026139,'demo','package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a1f941-84b4-7ad5-a70f-ff3606b9cfd1',1795183183028318,'demo','package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a1f941-84b8-78cb-b483-6d5cfe8278ee',1795183183032306,'demo','package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a1f941-84bf-7235-812c-69a0e4d7aaaf',1795183183039995,'demo','package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','withdrawn','applied','withdrawn','builder','','{\"for\": \"sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f\"}');
INSERT INTO `event` VALUES ('01a1f941-84c1-779e-9bd8-3708afb74f86',1795183183041785,'demo','package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a1f941-84c7-72a7-9e43-d7285a483684',1795183183047853,'demo','package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','applied','withdrawn','applied','approver','the first was better','null');
INSERT INTO `event` VALUES ('01a1f941-84c7-7c31-a622-ce3c80891e06',1795183183047174,'demo','package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','withdrawn','applied','withdrawn','approver','the first was better','{\"for\": \"sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab\"}');
INSERT INTO `event` VALUES ('01a1f941-84cb-7171-ac91-359593ca0805',1795183183051996,'demo','alarm','a1','raised',NULL,'raised','builder','밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','{\"before\": 0.1, \"now\": [1, null, true, \"\\ud310\\uc815\"]}');
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
INSERT INTO `link` VALUES ('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249',1795183182738752);
INSERT INTO `link` VALUES ('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e',1795183182739741);
INSERT INTO `link` VALUES ('model','01a1f941-8472-762e-8f9f-b5c5949408cb','trained_by','run','run-1',1795183182964103);
INSERT INTO `link` VALUES ('model','01a1f941-8472-762e-8f9f-b5c5949408cb','trained_on','version','june',1795183182964392);
INSERT INTO `link` VALUES ('package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','built_by','run','run-1',1795183183023847);
INSERT INTO `link` VALUES ('package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','contains','model','01a1f941-8472-762e-8f9f-b5c5949408cb',1795183183023581);
INSERT INTO `link` VALUES ('package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','built_by','run','run-1',1795183182982917);
INSERT INTO `link` VALUES ('package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','contains','model','01a1f941-8472-762e-8f9f-b5c5949408cb',1795183182980659);
INSERT INTO `link` VALUES ('version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','made_from','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598',1795183182749796);
INSERT INTO `link` VALUES ('version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','made_from','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6',1795183182782117);
INSERT INTO `link` VALUES ('version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','made_from','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6',1795183182762616);
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
INSERT INTO `model` VALUES ('01a1f941-8472-762e-8f9f-b5c5949408cb','demo','boards',1,'float32','blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4','run-1','june','{}','builder',1795183182963224);
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
INSERT INTO `package` VALUES ('sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','demo','boards','service',2,'blake3:545a1c3cbd3ca02130e0d042e8e8e0f274078148055b48446fb6a9846ec6d83e','01a1f941-8472-762e-8f9f-b5c5949408cb','run-1','builder','builder',1795183183022595);
INSERT INTO `package` VALUES ('sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','demo','boards','service',1,'blake3:6f89dc41a657ddc787841861c55704f7a2a5b0d2698d736891332669a19e7a65','01a1f941-8472-762e-8f9f-b5c5949408cb','run-1','builder','builder',1795183182978220);
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
INSERT INTO `slot` VALUES ('demo','boards','service','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f',1795183183048022);
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
INSERT INTO `state` VALUES ('alarm','a1','raised',1795183183051842);
INSERT INTO `state` VALUES ('package','sha256:7d32d0bce66590ed79d1bd2a119f5376981915be4f7144adba48c9e7fad0ec7f','withdrawn',1795183183046979);
INSERT INTO `state` VALUES ('package','sha256:98b32149865926a518946c17c0a59087fd836367c7f49e99a3a54a2dfdcd95ab','applied',1795183183047755);
CREATE TABLE `user_account` (
  `name` varchar(80) NOT NULL,
  `role` varchar(20) NOT NULL,
  `os_user` varchar(80) DEFAULT NULL,
  `public_key` varchar(64) DEFAULT NULL,
  `api_key_hash` varchar(64) DEFAULT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `user_account` VALUES ('admin','admin','root','17f85fac67092670d21af43df9d5cc9fe579887b55dfb45278219099bbf85eac',NULL,1795183182526213);
INSERT INTO `user_account` VALUES ('approver','approver',NULL,'67c4b4c99370dc5927a5d0304eb2a4e4ecd1b3a36e799d46cc9b2000a4727fb3',NULL,1795183182539005);
INSERT INTO `user_account` VALUES ('builder','builder',NULL,'2ac7dfc5ed7bbb1a36a4e7ca46897e5cd77a6b43a2499d3a280c50b9b8d47d12',NULL,1795183182535360);
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
