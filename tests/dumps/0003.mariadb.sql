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
INSERT INTO `approval` VALUES ('01a1fa1f-23c8-72c4-bddf-6114f90a74af','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','boards','service','approve','it finds what changed','approver',1795197707207869,'50c86b60748f98f04e243f6abf38a87b69f05f12d42f589bf0e90420edfb40f5c5575f96150ffafdde6d3c2a3c8615b2c08abb4c54e2aa3f0822b462c4436402');
INSERT INTO `approval` VALUES ('01a1fa1f-23de-7ebd-ae42-d52a86984944','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','boards','service','approve','it finds what changed','approver',1795197707229692,'3e5e7467bd32e238afcd1006392062762bea720464aa35a8fb6f6a34e200d57676fe442437b33f1c1a703f9bc955cc69edebb3fe4ad5015c0bee3b0d585b4509');
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
INSERT INTO `data_bundle` VALUES ('demo','excluded',1,'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7',1,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795197707088434,'by hand','[]');
INSERT INTO `data_bundle` VALUES ('demo','summer',1,'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795197707074578,'june + july - excluded','[]');
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
INSERT INTO `data_round` VALUES ('demo','july',2,'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795197707066169,'','','','',4,0,4);
INSERT INTO `data_round` VALUES ('demo','june',1,'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795197707057723,'','','Jürgen','첫 번째 🙂',8,0,0);
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
INSERT INTO `data_version` VALUES ('demo','boards',1,'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795197707079538,'labelled','bundle summer@1','null');
INSERT INTO `data_version` VALUES ('demo','boards',2,'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795197707085334,'labelled','version boards@1','{\"excluded\": [\"board03\"]}');
INSERT INTO `data_version` VALUES ('demo','boards',3,'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795197707092245,'split','version boards@2','{\"seed\": 1}');
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
INSERT INTO `event` VALUES ('01a1fa1f-22d0-787a-b813-e9c3c93a03ee',1795197706960951,'demo','user','admin','added',NULL,NULL,'admin','','{\"role\": \"admin\"}');
INSERT INTO `event` VALUES ('01a1fa1f-22d3-7046-bd92-76204b9b2c5a',1795197706963599,'demo','user','builder','added',NULL,NULL,'admin','','{\"role\": \"builder\"}');
INSERT INTO `event` VALUES ('01a1fa1f-22d5-7253-875d-ef81c62116a9',1795197706965257,'demo','user','approver','added',NULL,NULL,'admin','','{\"role\": \"approver\"}');
INSERT INTO `event` VALUES ('01a1fa1f-2332-7f95-91e5-19f5b435a689',1795197707058567,'demo','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','added',NULL,NULL,'builder','첫 번째 🙂','{\"name\": \"june\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a1fa1f-233a-7775-93ac-3a4985183a88',1795197707066437,'demo','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','added',NULL,NULL,'builder','','{\"name\": \"july\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a1fa1f-2343-7402-8060-065281b4a3b8',1795197707075242,'demo','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','combined',NULL,NULL,'builder','','{\"name\": \"summer\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a1fa1f-2348-7710-99ce-938e29258119',1795197707080078,'demo','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','frozen',NULL,NULL,'builder','','{\"name\": \"boards\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a1fa1f-234d-7f7b-b0b2-8be9e20b9341',1795197707085569,'demo','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','excluded',NULL,NULL,'builder','blurred','{\"name\": \"boards\", \"number\": 2, \"count\": 11}');
INSERT INTO `event` VALUES ('01a1fa1f-2350-7610-9694-3e185e1f72a1',1795197707088648,'demo','bundle','blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','excluded',NULL,NULL,'builder','blurred','{\"name\": \"excluded\", \"number\": 1, \"count\": 1}');
INSERT INTO `event` VALUES ('01a1fa1f-2354-71cd-b078-0fa8f87a2e93',1795197707092550,'demo','version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','derived',NULL,NULL,'builder','divided','{\"name\": \"boards\", \"number\": 3, \"count\": 11}');
INSERT INTO `event` VALUES ('01a1fa1f-23be-7fb5-97a5-8933ca51aaaa',1795197707198563,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 1}');
INSERT INTO `event` VALUES ('01a1fa1f-23c2-70ac-9f94-182219434a6d',1795197707202088,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a1fa1f-23c6-7034-821e-fa654486d2ca',1795197707206470,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a1fa1f-23c8-7bf8-9216-c565a352afcf',1795197707208532,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a1fa1f-23cc-777a-8409-b921c7f5623e',1795197707212601,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a1fa1f-23d5-7621-b53f-58a2beb42e07',1795197707221508,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 2}');
INSERT INTO `event` VALUES ('01a1fa1f-23d9-7648-873f-cd8b12ff5b3b',1795197707225154,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a1fa1f-23db-7aa2-8adb-ca71a91d58b1',1795197707227101,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a1fa1f-23de-7068-866b-e21ac010e324',1795197707230327,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a1fa1f-23e1-702f-a7f9-dbf7645d6990',1795197707233282,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','withdrawn','applied','withdrawn','builder','','{\"for\": \"sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c\"}');
INSERT INTO `event` VALUES ('01a1fa1f-23e2-73e9-979f-e4407b5d7d1a',1795197707234110,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a1fa1f-23e5-7ad3-bb3a-c6ee075b4c3e',1795197707237592,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','applied','withdrawn','applied','approver','the first was better','null');
INSERT INTO `event` VALUES ('01a1fa1f-23e5-7ba1-9958-4d6ce669c6c2',1795197707237062,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','withdrawn','applied','withdrawn','approver','the first was better','{\"for\": \"sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6\"}');
INSERT INTO `event` VALUES ('01a1fa1f-23e6-7f2b-9792-7d604d1d80b3',1795197707238927,'demo','alarm','a1','raised',NULL,'raised','builder','밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','{\"before\": 0.1, \"now\": [1, null, true, \"\\ud310\\uc815\"]}');
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
INSERT INTO `link` VALUES ('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249',1795197707076101);
INSERT INTO `link` VALUES ('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e',1795197707076619);
INSERT INTO `link` VALUES ('model','01a1fa1f-23b8-737b-8878-fa4831ee3687','trained_by','run','run-1',1795197707193482);
INSERT INTO `link` VALUES ('model','01a1fa1f-23b8-737b-8878-fa4831ee3687','trained_on','version','june',1795197707193769);
INSERT INTO `link` VALUES ('package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','built_by','run','run-1',1795197707223250);
INSERT INTO `link` VALUES ('package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','contains','model','01a1fa1f-23b8-737b-8878-fa4831ee3687',1795197707222912);
INSERT INTO `link` VALUES ('package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','built_by','run','run-1',1795197707199304);
INSERT INTO `link` VALUES ('package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','contains','model','01a1fa1f-23b8-737b-8878-fa4831ee3687',1795197707198950);
INSERT INTO `link` VALUES ('version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','made_from','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598',1795197707080462);
INSERT INTO `link` VALUES ('version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','made_from','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6',1795197707092973);
INSERT INTO `link` VALUES ('version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','made_from','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6',1795197707085929);
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
INSERT INTO `model` VALUES ('01a1fa1f-23b8-737b-8878-fa4831ee3687','demo','boards',1,'float32','blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4','run-1','june','{}','builder',1795197707192586);
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
INSERT INTO `package` VALUES ('sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','demo','boards','service',2,'blake3:3cac502a8d2cee6fc1a280b2f2951919f43d9595390a2fafce9786c1c15e733b','01a1fa1f-23b8-737b-8878-fa4831ee3687','run-1','builder','builder',1795197707221046);
INSERT INTO `package` VALUES ('sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','demo','boards','service',1,'blake3:81c125e7e344aad9808b5c3a40016f2eb6238647d1b7b21f605f0fba29883014','01a1fa1f-23b8-737b-8878-fa4831ee3687','run-1','builder','builder',1795197707197441);
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
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `pipeline_run` VALUES ('id 판정','pipeline 판정','project 판정','family 판정','by 판정',1152921504606846977,1152921504606846977,'{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}','process 판정','{\"n\": [1, 2.5, null, true], \"text\": \"\\ud310\\uc815 \\ud83d\\ude42\"}');
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
INSERT INTO `slot` VALUES ('demo','boards','service','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c',1795197707237753);
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
INSERT INTO `state` VALUES ('alarm','a1','raised',1795197707238811);
INSERT INTO `state` VALUES ('package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','withdrawn',1795197707236956);
INSERT INTO `state` VALUES ('package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','applied',1795197707237502);
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
INSERT INTO `user_account` VALUES ('admin','admin','root','34a8373cafc1bd21021ec7377d20026cbfebc7f5d5718d369ad0ec9e3bfd46e9',NULL,1795197706960422);
INSERT INTO `user_account` VALUES ('approver','approver',NULL,'052d61a519a0a3982bfb3d648b85b37bca5d8ba9fe2fb5219e7521ad633ee5e9',NULL,1795197706965119);
INSERT INTO `user_account` VALUES ('builder','builder',NULL,'1e0fc8480e3055b40d2bf8d917de561de286cacc5998775975f2f24211067ca5',NULL,1795197706963451);
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
