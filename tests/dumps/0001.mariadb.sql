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
INSERT INTO `alembic_version` VALUES ('0001');
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
INSERT INTO `approval` VALUES ('01a1f919-014c-7ce1-952f-db6a6e971371','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','boards','service','approve','it finds what changed','approver',1795180527947594,'1c0a3a8fb7b5495ebd616e19a5e771804ce7e87adfb07defb9a23ad9126f4be070685c491b6370a71f77d39951cc68baf73de9ab9e04d97f3cd072c2e92f1e07');
INSERT INTO `approval` VALUES ('01a1f919-016b-739c-b465-3ac5294717bc','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','boards','service','approve','it finds what changed','approver',1795180527977893,'3d36a39ab2f95ad8eb200d7c9080e3e30655ca74372a8d9e2d0d5d60a29eee879fcda3e0f8f2622ddeab3ae3be3dd722cb496cbdf73ab601ed998e6639cc890d');
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
INSERT INTO `data_bundle` VALUES ('demo','excluded',1,'blake3:69269833a798c196b2b5dc1f670103c90831e0930caf1ed9e39e00d6b622233c','blake3:d2c6e9fc92f6eca524e1b919c550bae7d840a758963e920abd9f7a1b1952564e',1,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795180527701504,'by hand','[]');
INSERT INTO `data_bundle` VALUES ('demo','summer',1,'blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b','blake3:691a0f9d090aa1d001aa6166a180ae0284821417fd3becf028434b39f0ea1d34',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795180527684595,'june + july - excluded','[]');
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
INSERT INTO `data_round` VALUES ('demo','july',2,'blake3:f76f2b94bb91d49e28ed0bde5aa52bd463ccd2acec868ea8b88eed218b80e425','blake3:06199cc65c9168f873abcd62b285a60353090851b20e840443ed8db86d2b4388',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795180527675796,'','','','',4,0,4);
INSERT INTO `data_round` VALUES ('demo','june',1,'blake3:3c4848a6c3a6c7d88bb43693c68ca7f672c34952c9162fb94ca260580548aeb5','blake3:a33d53166f5fad8db587c761f62c95dfadf72ad0e204e998c0086e3321e9eabf',8,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795180527667351,'','','Jürgen','첫 번째 🙂',8,0,0);
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
INSERT INTO `data_version` VALUES ('demo','boards',1,'blake3:08c477c39c37098110318a8de8174ad3639c4b35231ab1add65c9eede7e1c28a','blake3:691a0f9d090aa1d001aa6166a180ae0284821417fd3becf028434b39f0ea1d34',12,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795180527692956,'labelled','bundle summer@1','null');
INSERT INTO `data_version` VALUES ('demo','boards',2,'blake3:936826c54e1b6e2dbbed170439d052ea8aca40ca81aca9d6ed4f969ec13c2a92','blake3:b4d5e162d8f4c2e338b1674c8b74faf0230495e2cf473103d51727c7ed0a60e6',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795180527699063,'labelled','version boards@1','{\"excluded\": [\"board03\"]}');
INSERT INTO `data_version` VALUES ('demo','boards',3,'blake3:28096435afeaffa9741cfb3ed9f440a1798a49bf7fad5467d06699f90d41b9fa','blake3:74c99df28dbf0a5c4abd59f74f67ed2fa792e003f424c6d8b4138142ff9d4e0a',11,'[\"open\", \"\\uc815\\uc0c1\"]','builder',1795180527705214,'split','version boards@2','{\"seed\": 1}');
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
INSERT INTO `event` VALUES ('01a1f918-ff2a-7f24-926b-4e6e12938d78',1795180527402039,'demo','user','admin','added',NULL,NULL,'admin','','{\"role\": \"admin\"}');
INSERT INTO `event` VALUES ('01a1f918-ff2d-7539-a172-229adbc68c15',1795180527405058,'demo','user','builder','added',NULL,NULL,'admin','','{\"role\": \"builder\"}');
INSERT INTO `event` VALUES ('01a1f918-ff2e-7505-a67f-f9f2e27f5660',1795180527406875,'demo','user','approver','added',NULL,NULL,'admin','','{\"role\": \"approver\"}');
INSERT INTO `event` VALUES ('01a1f919-0034-7d17-989f-55084c75515f',1795180527668110,'demo','round','blake3:3c4848a6c3a6c7d88bb43693c68ca7f672c34952c9162fb94ca260580548aeb5','added',NULL,NULL,'builder','첫 번째 🙂','{\"name\": \"june\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a1f919-003c-7023-8485-6dfb32425550',1795180527676112,'demo','round','blake3:f76f2b94bb91d49e28ed0bde5aa52bd463ccd2acec868ea8b88eed218b80e425','added',NULL,NULL,'builder','','{\"name\": \"july\", \"count\": 8}');
INSERT INTO `event` VALUES ('01a1f919-0045-7c0d-844e-c10ac307823b',1795180527685285,'demo','bundle','blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b','combined',NULL,NULL,'builder','','{\"name\": \"summer\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a1f919-004d-7b55-85ed-5cb6c9f34fd8',1795180527693790,'demo','version','blake3:08c477c39c37098110318a8de8174ad3639c4b35231ab1add65c9eede7e1c28a','frozen',NULL,NULL,'builder','','{\"name\": \"boards\", \"number\": 1, \"count\": 12}');
INSERT INTO `event` VALUES ('01a1f919-0053-7b92-b227-1bf4c65c67ad',1795180527699326,'demo','version','blake3:936826c54e1b6e2dbbed170439d052ea8aca40ca81aca9d6ed4f969ec13c2a92','excluded',NULL,NULL,'builder','blurred','{\"name\": \"boards\", \"number\": 2, \"count\": 11}');
INSERT INTO `event` VALUES ('01a1f919-0055-71d5-891b-b31d43b26898',1795180527701728,'demo','bundle','blake3:69269833a798c196b2b5dc1f670103c90831e0930caf1ed9e39e00d6b622233c','excluded',NULL,NULL,'builder','blurred','{\"name\": \"excluded\", \"number\": 1, \"count\": 1}');
INSERT INTO `event` VALUES ('01a1f919-0059-7ab1-8ec2-0268550d438b',1795180527705588,'demo','version','blake3:28096435afeaffa9741cfb3ed9f440a1798a49bf7fad5467d06699f90d41b9fa','derived',NULL,NULL,'builder','divided','{\"name\": \"boards\", \"number\": 3, \"count\": 11}');
INSERT INTO `event` VALUES ('01a1f919-0142-7e3e-8093-79a80dc6e363',1795180527938895,'demo','package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 1}');
INSERT INTO `event` VALUES ('01a1f919-0147-72bc-bb3a-e5b1446d98bc',1795180527943542,'demo','package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a1f919-0149-7795-81d0-f29f2ed00790',1795180527945921,'demo','package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a1f919-014c-7dfe-b0a8-5dfaf326bc9d',1795180527948545,'demo','package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a1f919-0152-76d8-9b48-d9e5c9296561',1795180527954360,'demo','package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a1f919-0161-742b-ab78-3838d9695423',1795180527969412,'demo','package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','built',NULL,'built','builder','','{\"family\": \"boards\", \"target\": \"service\", \"number\": 2}');
INSERT INTO `event` VALUES ('01a1f919-0165-79c3-abbd-d3f843ec17d2',1795180527973317,'demo','package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','staging','built','staging','builder','','null');
INSERT INTO `event` VALUES ('01a1f919-0167-7047-9913-479b3d09ac8e',1795180527976002,'demo','package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','ready','staging','ready','builder','','null');
INSERT INTO `event` VALUES ('01a1f919-016a-792c-bc95-09b5024df600',1795180527978996,'demo','package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO `event` VALUES ('01a1f919-016f-7dc5-86a9-4450e408b9c0',1795180527983243,'demo','package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','withdrawn','applied','withdrawn','builder','','{\"for\": \"sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5\"}');
INSERT INTO `event` VALUES ('01a1f919-0170-7d53-af55-6fc4587e39a3',1795180527984769,'demo','package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','applied','approved','applied','builder','','null');
INSERT INTO `event` VALUES ('01a1f919-0175-7ca2-8a6b-c0890c7df1b3',1795180527989580,'demo','package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','withdrawn','applied','withdrawn','approver','the first was better','{\"for\": \"sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf\"}');
INSERT INTO `event` VALUES ('01a1f919-0176-7a20-b816-0efe7b46b2c8',1795180527990460,'demo','package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','applied','withdrawn','applied','approver','the first was better','null');
INSERT INTO `event` VALUES ('01a1f919-0178-76bb-a3e8-8f7c09a2dc33',1795180527992579,'demo','alarm','a1','raised',NULL,'raised','builder','밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','{\"before\": 0.1, \"now\": [1, null, true, \"\\ud310\\uc815\"]}');
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
INSERT INTO `link` VALUES ('bundle','blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b','made_from','round','blake3:3c4848a6c3a6c7d88bb43693c68ca7f672c34952c9162fb94ca260580548aeb5',1795180527686394);
INSERT INTO `link` VALUES ('bundle','blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b','made_from','round','blake3:f76f2b94bb91d49e28ed0bde5aa52bd463ccd2acec868ea8b88eed218b80e425',1795180527686934);
INSERT INTO `link` VALUES ('model','01a1f919-013a-7e51-a492-79eb4253813b','trained_by','run','run-1',1795180527931397);
INSERT INTO `link` VALUES ('model','01a1f919-013a-7e51-a492-79eb4253813b','trained_on','version','june',1795180527931686);
INSERT INTO `link` VALUES ('package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','built_by','run','run-1',1795180527970430);
INSERT INTO `link` VALUES ('package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','contains','model','01a1f919-013a-7e51-a492-79eb4253813b',1795180527970011);
INSERT INTO `link` VALUES ('package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','built_by','run','run-1',1795180527939743);
INSERT INTO `link` VALUES ('package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','contains','model','01a1f919-013a-7e51-a492-79eb4253813b',1795180527939405);
INSERT INTO `link` VALUES ('version','blake3:08c477c39c37098110318a8de8174ad3639c4b35231ab1add65c9eede7e1c28a','made_from','bundle','blake3:44c384755b6b5d5862d0e5c6a97ab441e9499ebe5431e09765d839a572bcc18b',1795180527694482);
INSERT INTO `link` VALUES ('version','blake3:28096435afeaffa9741cfb3ed9f440a1798a49bf7fad5467d06699f90d41b9fa','made_from','version','blake3:936826c54e1b6e2dbbed170439d052ea8aca40ca81aca9d6ed4f969ec13c2a92',1795180527705955);
INSERT INTO `link` VALUES ('version','blake3:936826c54e1b6e2dbbed170439d052ea8aca40ca81aca9d6ed4f969ec13c2a92','made_from','version','blake3:08c477c39c37098110318a8de8174ad3639c4b35231ab1add65c9eede7e1c28a',1795180527699712);
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
INSERT INTO `model` VALUES ('01a1f919-013a-7e51-a492-79eb4253813b','demo','boards',1,'float32','blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4','run-1','june','{}','builder',1795180527930572);
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
INSERT INTO `package` VALUES ('sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','demo','boards','service',2,'blake3:3a9244e7a2dfbc28bbc0a9591684553c7607156b1d833f9e2afa82cb60621eee','01a1f919-013a-7e51-a492-79eb4253813b','run-1','builder','builder',1795180527968509);
INSERT INTO `package` VALUES ('sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','demo','boards','service',1,'blake3:11b6808b49a18f9f03dcb1926b41114980251d2ad1464125a5eb88611fc8bb43','01a1f919-013a-7e51-a492-79eb4253813b','run-1','builder','builder',1795180527937456);
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
INSERT INTO `slot` VALUES ('demo','boards','service','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5',1795180527990733);
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
INSERT INTO `state` VALUES ('alarm','a1','raised',1795180527992416);
INSERT INTO `state` VALUES ('package','sha256:16c4cbada36db447c2d4aa4fa60e11f5c25dbcbc2244ead2671587956c2be9b5','withdrawn',1795180527989374);
INSERT INTO `state` VALUES ('package','sha256:3f8c2be2a001e6808a3ee115a895cf7726160c42ad478cf61ccf67cef4a331cf','applied',1795180527990313);
CREATE TABLE `user_account` (
  `name` varchar(80) NOT NULL,
  `role` varchar(20) NOT NULL,
  `os_user` varchar(80) DEFAULT NULL,
  `public_key` varchar(64) DEFAULT NULL,
  `api_key_hash` varchar(64) DEFAULT NULL,
  `at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `user_account` VALUES ('admin','admin','root','3c1d7b0527cdb94a8ff40c32c5c0f574debb19988e146cd92f0ee4b7e4af0de3',NULL,1795180527401575);
INSERT INTO `user_account` VALUES ('approver','approver',NULL,'3e26d7a71cb8fed764719daf75b00102abc96db5ccba7b2fd240c55d2809da12',NULL,1795180527406735);
INSERT INTO `user_account` VALUES ('builder','builder',NULL,'7c30829d260b3124612ef8e281cdaea52e46d400f2554c3c0a55cee9c3a7ffba',NULL,1795180527404900);
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
