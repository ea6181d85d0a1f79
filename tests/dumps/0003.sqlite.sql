BEGIN TRANSACTION;
CREATE TABLE alarm (
	id VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	package VARCHAR(80) NOT NULL, 
	cause TEXT NOT NULL, 
	signals JSON NOT NULL, 
	mark VARCHAR(240), 
	CONSTRAINT pk_alarm PRIMARY KEY (id), 
	CONSTRAINT uq_alarm_mark UNIQUE (mark)
);
INSERT INTO "alarm" VALUES('id 판정',1152921504606846977,'project 판정','family 판정','target 판정','package 판정','cause 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','mark 판정');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE approval (
	id VARCHAR(80) NOT NULL, 
	package VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	decision VARCHAR(20) NOT NULL, 
	why TEXT NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	seal VARCHAR(128) NOT NULL, 
	CONSTRAINT pk_approval PRIMARY KEY (id)
);
INSERT INTO "approval" VALUES('01a1fa1f-23c8-72c4-bddf-6114f90a74af','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','boards','service','approve','it finds what changed','approver',1795197707207869,'50c86b60748f98f04e243f6abf38a87b69f05f12d42f589bf0e90420edfb40f5c5575f96150ffafdde6d3c2a3c8615b2c08abb4c54e2aa3f0822b462c4436402');
INSERT INTO "approval" VALUES('01a1fa1f-23de-7ebd-ae42-d52a86984944','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','boards','service','approve','it finds what changed','approver',1795197707229692,'3e5e7467bd32e238afcd1006392062762bea720464aa35a8fb6f6a34e200d57676fe442437b33f1c1a703f9bc955cc69edebb3fe4ad5015c0bee3b0d585b4509');
CREATE TABLE data_bundle (
	project VARCHAR(80) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	number INTEGER NOT NULL, 
	id VARCHAR(80) NOT NULL, 
	manifest VARCHAR(80) NOT NULL, 
	count INTEGER NOT NULL, 
	classes JSON NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	recipe TEXT NOT NULL, 
	conflicts JSON NOT NULL, 
	CONSTRAINT pk_data_bundle PRIMARY KEY (project, name, number)
);
INSERT INTO "data_bundle" VALUES('demo','summer',1,'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'["open", "\uc815\uc0c1"]','builder',1795197707074578,'june + july - excluded','[]');
INSERT INTO "data_bundle" VALUES('demo','excluded',1,'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7',1,'["open", "\uc815\uc0c1"]','builder',1795197707088434,'by hand','[]');
CREATE TABLE data_decision (
	id VARCHAR(36) NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	"key" TEXT NOT NULL, 
	content VARCHAR(80) NOT NULL, 
	label VARCHAR(80), 
	kind VARCHAR(40) NOT NULL, 
	found TEXT NOT NULL, 
	decision VARCHAR(20) NOT NULL, 
	version VARCHAR(80) NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	why TEXT NOT NULL, 
	CONSTRAINT pk_data_decision PRIMARY KEY (id)
);
INSERT INTO "data_decision" VALUES('id 판정','project 판정','key 판정','content 판정','label 판정','kind 판정','found 판정','decision 판정','version 판정','by 판정',1152921504606846977,'why 판정');
CREATE TABLE data_round (
	project VARCHAR(80) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	number INTEGER NOT NULL, 
	id VARCHAR(80) NOT NULL, 
	manifest VARCHAR(80) NOT NULL, 
	count INTEGER NOT NULL, 
	classes JSON NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	source TEXT NOT NULL, 
	format VARCHAR(20) NOT NULL, 
	operator VARCHAR(80) NOT NULL, 
	note TEXT NOT NULL, 
	new INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	repeated INTEGER NOT NULL, 
	CONSTRAINT pk_data_round PRIMARY KEY (project, name, number)
);
INSERT INTO "data_round" VALUES('demo','june',1,'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16',8,'["open", "\uc815\uc0c1"]','builder',1795197707057723,'','','Jürgen','첫 번째 🙂',8,0,0);
INSERT INTO "data_round" VALUES('demo','july',2,'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404',8,'["open", "\uc815\uc0c1"]','builder',1795197707066169,'','','','',4,0,4);
CREATE TABLE data_version (
	project VARCHAR(80) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	number INTEGER NOT NULL, 
	id VARCHAR(80) NOT NULL, 
	manifest VARCHAR(80) NOT NULL, 
	count INTEGER NOT NULL, 
	classes JSON NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	origin VARCHAR(160) NOT NULL, 
	detail JSON, 
	CONSTRAINT pk_data_version PRIMARY KEY (project, name, number)
);
INSERT INTO "data_version" VALUES('demo','boards',1,'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'["open", "\uc815\uc0c1"]','builder',1795197707079538,'labelled','bundle summer@1','null');
INSERT INTO "data_version" VALUES('demo','boards',2,'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41',11,'["open", "\uc815\uc0c1"]','builder',1795197707085334,'labelled','version boards@1','{"excluded": ["board03"]}');
INSERT INTO "data_version" VALUES('demo','boards',3,'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea',11,'["open", "\uc815\uc0c1"]','builder',1795197707092245,'split','version boards@2','{"seed": 1}');
CREATE TABLE drift_check (
	id VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	package VARCHAR(80) NOT NULL, 
	n INTEGER NOT NULL, 
	drift BOOLEAN, 
	signals JSON NOT NULL, 
	health JSON NOT NULL, 
	last VARCHAR(80) NOT NULL, 
	alarm VARCHAR(80), 
	"by" VARCHAR(80) NOT NULL, 
	CONSTRAINT pk_drift_check PRIMARY KEY (id)
);
INSERT INTO "drift_check" VALUES('id 판정',1152921504606846977,'project 판정','family 판정','target 판정','package 판정',7,1,'{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','last 판정','alarm 판정','by 판정');
CREATE TABLE event (
	id VARCHAR(36) NOT NULL, 
	at BIGINT NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	thing VARCHAR(80) NOT NULL, 
	verb VARCHAR(40) NOT NULL, 
	"before" VARCHAR(20), 
	"after" VARCHAR(20), 
	"by" VARCHAR(80) NOT NULL, 
	why TEXT NOT NULL, 
	detail JSON, 
	CONSTRAINT pk_event PRIMARY KEY (id)
);
INSERT INTO "event" VALUES('01a1fa1f-22d0-787a-b813-e9c3c93a03ee',1795197706960951,'demo','user','admin','added',NULL,NULL,'admin','','{"role": "admin"}');
INSERT INTO "event" VALUES('01a1fa1f-22d3-7046-bd92-76204b9b2c5a',1795197706963599,'demo','user','builder','added',NULL,NULL,'admin','','{"role": "builder"}');
INSERT INTO "event" VALUES('01a1fa1f-22d5-7253-875d-ef81c62116a9',1795197706965257,'demo','user','approver','added',NULL,NULL,'admin','','{"role": "approver"}');
INSERT INTO "event" VALUES('01a1fa1f-2332-7f95-91e5-19f5b435a689',1795197707058567,'demo','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','added',NULL,NULL,'builder','첫 번째 🙂','{"name": "june", "count": 8}');
INSERT INTO "event" VALUES('01a1fa1f-233a-7775-93ac-3a4985183a88',1795197707066437,'demo','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','added',NULL,NULL,'builder','','{"name": "july", "count": 8}');
INSERT INTO "event" VALUES('01a1fa1f-2343-7402-8060-065281b4a3b8',1795197707075242,'demo','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','combined',NULL,NULL,'builder','','{"name": "summer", "number": 1, "count": 12}');
INSERT INTO "event" VALUES('01a1fa1f-2348-7710-99ce-938e29258119',1795197707080078,'demo','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','frozen',NULL,NULL,'builder','','{"name": "boards", "number": 1, "count": 12}');
INSERT INTO "event" VALUES('01a1fa1f-234d-7f7b-b0b2-8be9e20b9341',1795197707085569,'demo','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','excluded',NULL,NULL,'builder','blurred','{"name": "boards", "number": 2, "count": 11}');
INSERT INTO "event" VALUES('01a1fa1f-2350-7610-9694-3e185e1f72a1',1795197707088648,'demo','bundle','blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','excluded',NULL,NULL,'builder','blurred','{"name": "excluded", "number": 1, "count": 1}');
INSERT INTO "event" VALUES('01a1fa1f-2354-71cd-b078-0fa8f87a2e93',1795197707092550,'demo','version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','derived',NULL,NULL,'builder','divided','{"name": "boards", "number": 3, "count": 11}');
INSERT INTO "event" VALUES('01a1fa1f-23be-7fb5-97a5-8933ca51aaaa',1795197707198563,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','built',NULL,'built','builder','','{"family": "boards", "target": "service", "number": 1}');
INSERT INTO "event" VALUES('01a1fa1f-23c2-70ac-9f94-182219434a6d',1795197707202088,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','staging','built','staging','builder','','null');
INSERT INTO "event" VALUES('01a1fa1f-23c6-7034-821e-fa654486d2ca',1795197707206470,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','ready','staging','ready','builder','','null');
INSERT INTO "event" VALUES('01a1fa1f-23c8-7bf8-9216-c565a352afcf',1795197707208532,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO "event" VALUES('01a1fa1f-23cc-777a-8409-b921c7f5623e',1795197707212601,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','applied','approved','applied','builder','','null');
INSERT INTO "event" VALUES('01a1fa1f-23d5-7621-b53f-58a2beb42e07',1795197707221508,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','built',NULL,'built','builder','','{"family": "boards", "target": "service", "number": 2}');
INSERT INTO "event" VALUES('01a1fa1f-23d9-7648-873f-cd8b12ff5b3b',1795197707225154,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','staging','built','staging','builder','','null');
INSERT INTO "event" VALUES('01a1fa1f-23db-7aa2-8adb-ca71a91d58b1',1795197707227101,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','ready','staging','ready','builder','','null');
INSERT INTO "event" VALUES('01a1fa1f-23de-7068-866b-e21ac010e324',1795197707230327,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO "event" VALUES('01a1fa1f-23e1-702f-a7f9-dbf7645d6990',1795197707233282,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','withdrawn','applied','withdrawn','builder','','{"for": "sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c"}');
INSERT INTO "event" VALUES('01a1fa1f-23e2-73e9-979f-e4407b5d7d1a',1795197707234110,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','applied','approved','applied','builder','','null');
INSERT INTO "event" VALUES('01a1fa1f-23e5-7ba1-9958-4d6ce669c6c2',1795197707237062,'demo','package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','withdrawn','applied','withdrawn','approver','the first was better','{"for": "sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6"}');
INSERT INTO "event" VALUES('01a1fa1f-23e5-7ad3-bb3a-c6ee075b4c3e',1795197707237592,'demo','package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','applied','withdrawn','applied','approver','the first was better','null');
INSERT INTO "event" VALUES('01a1fa1f-23e6-7f2b-9792-7d604d1d80b3',1795197707238927,'demo','alarm','a1','raised',NULL,'raised','builder','밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','{"before": 0.1, "now": [1, null, true, "\ud310\uc815"]}');
CREATE TABLE link (
	kind VARCHAR(20) NOT NULL, 
	thing VARCHAR(80) NOT NULL, 
	rel VARCHAR(20) NOT NULL, 
	to_kind VARCHAR(20) NOT NULL, 
	to_thing VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (kind, thing, rel, to_kind, to_thing)
);
INSERT INTO "link" VALUES('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249',1795197707076101);
INSERT INTO "link" VALUES('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e',1795197707076619);
INSERT INTO "link" VALUES('version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','made_from','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598',1795197707080462);
INSERT INTO "link" VALUES('version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','made_from','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6',1795197707085929);
INSERT INTO "link" VALUES('version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','made_from','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6',1795197707092973);
INSERT INTO "link" VALUES('model','01a1fa1f-23b8-737b-8878-fa4831ee3687','trained_by','run','run-1',1795197707193482);
INSERT INTO "link" VALUES('model','01a1fa1f-23b8-737b-8878-fa4831ee3687','trained_on','version','june',1795197707193769);
INSERT INTO "link" VALUES('package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','contains','model','01a1fa1f-23b8-737b-8878-fa4831ee3687',1795197707198950);
INSERT INTO "link" VALUES('package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','built_by','run','run-1',1795197707199304);
INSERT INTO "link" VALUES('package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','contains','model','01a1fa1f-23b8-737b-8878-fa4831ee3687',1795197707222912);
INSERT INTO "link" VALUES('package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','built_by','run','run-1',1795197707223250);
CREATE TABLE model (
	id VARCHAR(80) NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	number INTEGER NOT NULL, 
	variant VARCHAR(40) NOT NULL, 
	object VARCHAR(80) NOT NULL, 
	run VARCHAR(80) NOT NULL, 
	data_version VARCHAR(80) NOT NULL, 
	metrics JSON NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_model PRIMARY KEY (id), 
	CONSTRAINT uq_model_number UNIQUE (project, family, number)
);
INSERT INTO "model" VALUES('01a1fa1f-23b8-737b-8878-fa4831ee3687','demo','boards',1,'float32','blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4','run-1','june','{}','builder',1795197707192586);
CREATE TABLE package (
	id VARCHAR(80) NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	number INTEGER NOT NULL, 
	object VARCHAR(80) NOT NULL, 
	model VARCHAR(80) NOT NULL, 
	run VARCHAR(80) NOT NULL, 
	signer VARCHAR(80) NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_package PRIMARY KEY (id), 
	CONSTRAINT uq_package_number UNIQUE (project, family, target, number)
);
INSERT INTO "package" VALUES('sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','demo','boards','service',1,'blake3:81c125e7e344aad9808b5c3a40016f2eb6238647d1b7b21f605f0fba29883014','01a1fa1f-23b8-737b-8878-fa4831ee3687','run-1','builder','builder',1795197707197441);
INSERT INTO "package" VALUES('sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','demo','boards','service',2,'blake3:3cac502a8d2cee6fc1a280b2f2951919f43d9595390a2fafce9786c1c15e733b','01a1fa1f-23b8-737b-8878-fa4831ee3687','run-1','builder','builder',1795197707221046);
CREATE TABLE pipeline_run (
	id VARCHAR(36) NOT NULL, 
	pipeline VARCHAR(80) NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	ended BIGINT, 
	parameters JSON NOT NULL, 
	process VARCHAR(80) NOT NULL, source JSON, 
	CONSTRAINT pk_pipeline_run PRIMARY KEY (id)
);
INSERT INTO "pipeline_run" VALUES('id 판정','pipeline 판정','project 판정','family 판정','by 판정',1152921504606846977,1152921504606846977,'{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','process 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}');
CREATE TABLE refusal (
	id VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	request VARCHAR(80) NOT NULL, 
	status INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_refusal PRIMARY KEY (id)
);
INSERT INTO "refusal" VALUES('id 판정',1152921504606846977,'project 판정','family 판정','target 판정','request 판정',7,'code 판정');
CREATE TABLE retraining (
	id VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	package VARCHAR(80) NOT NULL, 
	alarm VARCHAR(80) NOT NULL, 
	cause TEXT NOT NULL, 
	decision VARCHAR(20), 
	"by" VARCHAR(80), 
	why TEXT, 
	decided BIGINT, 
	CONSTRAINT pk_retraining PRIMARY KEY (id)
);
INSERT INTO "retraining" VALUES('id 판정',1152921504606846977,'project 판정','family 판정','target 판정','package 판정','alarm 판정','cause 판정','decision 판정','by 판정','why 판정',1152921504606846977);
CREATE TABLE run_job (
	id VARCHAR(36) NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	schedule VARCHAR(36) NOT NULL, 
	cause VARCHAR(80) NOT NULL, 
	attempt INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	losses INTEGER NOT NULL, 
	due BIGINT NOT NULL, 
	ready BIGINT NOT NULL, 
	given JSON NOT NULL, 
	signal JSON, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	started BIGINT, 
	ended BIGINT, 
	worker VARCHAR(36), 
	process VARCHAR(80), 
	run VARCHAR(36), 
	stop JSON, 
	error TEXT, 
	CONSTRAINT pk_run_job PRIMARY KEY (id), 
	CONSTRAINT uq_run_job_cause UNIQUE (schedule, cause, attempt)
);
INSERT INTO "run_job" VALUES('id 판정','project 판정','schedule 판정','cause 판정',7,7,7,1152921504606846977,1152921504606846977,'{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','by 판정',1152921504606846977,1152921504606846977,1152921504606846977,'worker 판정','process 판정','run 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','error 판정');
CREATE TABLE run_schedule (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	mark VARCHAR(240) NOT NULL, 
	pipeline VARCHAR(400) NOT NULL, 
	given JSON NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	rule VARCHAR(400) NOT NULL, 
	zone VARCHAR(80) NOT NULL, 
	anchor BIGINT NOT NULL, 
	catch_up VARCHAR(10) NOT NULL, 
	most INTEGER NOT NULL, 
	overlap VARCHAR(10) NOT NULL, 
	retries INTEGER NOT NULL, 
	wait INTEGER NOT NULL, 
	longest INTEGER NOT NULL, 
	lost VARCHAR(10) NOT NULL, 
	fresh BOOLEAN NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	done_to BIGINT NOT NULL, 
	seen JSON NOT NULL, 
	skipped INTEGER NOT NULL, 
	paused BOOLEAN NOT NULL, 
	removed BIGINT, 
	CONSTRAINT pk_run_schedule PRIMARY KEY (id), 
	CONSTRAINT uq_run_schedule_mark UNIQUE (mark)
);
INSERT INTO "run_schedule" VALUES('id 판정','name 판정','project 판정','mark 판정','pipeline 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','kind 판정','rule 판정','zone 판정',1152921504606846977,'catch_up 판',7,'overlap 판정',7,7,7,'lost 판정',1,'by 판정',1152921504606846977,1152921504606846977,'{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}',7,1,1152921504606846977);
CREATE TABLE run_worker (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	host VARCHAR(400) NOT NULL, 
	process VARCHAR(80) NOT NULL, 
	slots INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	beat BIGINT NOT NULL, 
	ended BIGINT, 
	CONSTRAINT pk_run_worker PRIMARY KEY (id)
);
INSERT INTO "run_worker" VALUES('id 판정','name 판정','host 판정','process 판정',7,1152921504606846977,1152921504606846977,1152921504606846977);
CREATE TABLE slot (
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	package VARCHAR(80) NOT NULL, 
	previous VARCHAR(80), 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_slot PRIMARY KEY (project, family, target), 
	CONSTRAINT uq_slot_package UNIQUE (package)
);
INSERT INTO "slot" VALUES('demo','boards','service','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c',1795197707237753);
CREATE TABLE stage_checkpoint (
	"key" VARCHAR(80) NOT NULL, 
	stage VARCHAR(80) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	content JSON NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_stage_checkpoint PRIMARY KEY ("key", stage, name)
);
INSERT INTO "stage_checkpoint" VALUES('key 판정','stage 판정','name 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}',1152921504606846977);
CREATE TABLE stage_run (
	id VARCHAR(36) NOT NULL, 
	run VARCHAR(36) NOT NULL, 
	pipeline VARCHAR(80) NOT NULL, 
	stage VARCHAR(80) NOT NULL, 
	fingerprint VARCHAR(80) NOT NULL, 
	parts JSON NOT NULL, 
	inputs JSON NOT NULL, 
	outputs JSON, 
	reused_from VARCHAR(36), 
	mlflow_run VARCHAR(80), 
	notebook TEXT, 
	html TEXT, 
	error TEXT, 
	at BIGINT NOT NULL, 
	ended BIGINT, attempt INTEGER, cpu_seconds FLOAT, peak_memory BIGINT, 
	CONSTRAINT pk_stage_run PRIMARY KEY (id)
);
INSERT INTO "stage_run" VALUES('id 판정','run 판정','pipeline 판정','stage 판정','fingerprint 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','reused_from 판정','mlflow_run 판정','notebook 판정','html 판정','error 판정',1152921504606846977,1152921504606846977,7,NULL,1152921504606846977);
CREATE TABLE state (
	kind VARCHAR(20) NOT NULL, 
	id VARCHAR(80) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_state PRIMARY KEY (kind, id)
);
INSERT INTO "state" VALUES('package','sha256:8a92b7d2c9a4db255a69be64fac8142dfdcdfc003ec8fff691d24285c59153f6','applied',1795197707237502);
INSERT INTO "state" VALUES('package','sha256:2afc523063087177b1549474dcf6941aca9112ded56bd7f8bdc43f1aecf34e4c','withdrawn',1795197707236956);
INSERT INTO "state" VALUES('alarm','a1','raised',1795197707238811);
CREATE TABLE tracked (
	id VARCHAR(36) NOT NULL, 
	run VARCHAR(36), 
	place VARCHAR(36) NOT NULL, 
	waiting INTEGER, 
	note JSON, 
	files JSON, 
	tries INTEGER NOT NULL, 
	mlflow_run VARCHAR(80), 
	error TEXT, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_tracked PRIMARY KEY (id)
);
INSERT INTO "tracked" VALUES('id 판정','run 판정','place 판정',7,'{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}',7,'mlflow_run 판정','error 판정',1152921504606846977);
CREATE TABLE user_account (
	name VARCHAR(80) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	os_user VARCHAR(80), 
	public_key VARCHAR(64), 
	api_key_hash VARCHAR(64), 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_user_account PRIMARY KEY (name)
);
INSERT INTO "user_account" VALUES('admin','admin','root','34a8373cafc1bd21021ec7377d20026cbfebc7f5d5718d369ad0ec9e3bfd46e9',NULL,1795197706960422);
INSERT INTO "user_account" VALUES('builder','builder',NULL,'1e0fc8480e3055b40d2bf8d917de561de286cacc5998775975f2f24211067ca5',NULL,1795197706963451);
INSERT INTO "user_account" VALUES('approver','approver',NULL,'052d61a519a0a3982bfb3d648b85b37bca5d8ba9fe2fb5219e7521ad633ee5e9',NULL,1795197706965119);
CREATE TABLE verdict (
	id VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	package VARCHAR(80) NOT NULL, 
	model VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	target VARCHAR(40) NOT NULL, 
	client VARCHAR(80) NOT NULL, 
	image VARCHAR(80) NOT NULL, 
	template VARCHAR(80), 
	answer JSON NOT NULL, 
	verdict VARCHAR(20) NOT NULL, 
	features JSON NOT NULL, 
	timings JSON NOT NULL, 
	expected JSON, 
	CONSTRAINT pk_verdict PRIMARY KEY (id)
);
INSERT INTO "verdict" VALUES('id 판정',1152921504606846977,'project 판정','package 판정','model 판정','family 판정','target 판정','client 판정','image 판정','template 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','verdict 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}');
CREATE INDEX ix_approval_package ON approval (package);
CREATE INDEX ix_data_bundle_id ON data_bundle (id);
CREATE UNIQUE INDEX ix_data_round_id ON data_round (project, id);
CREATE UNIQUE INDEX ix_data_round_name ON data_round (project, name);
CREATE INDEX ix_data_version_id ON data_version (id);
CREATE INDEX ix_drift_check_package ON drift_check (package, at);
CREATE INDEX ix_event_thing ON event (kind, thing);
CREATE INDEX ix_link_to ON link (to_kind, to_thing);
CREATE INDEX ix_refusal_at ON refusal (at);
CREATE INDEX ix_stage_run_fingerprint ON stage_run (fingerprint);
CREATE INDEX ix_stage_run_run ON stage_run (run);
CREATE INDEX ix_stage_run_stage ON stage_run (stage);
CREATE INDEX ix_verdict_at ON verdict (at);
CREATE INDEX ix_verdict_package ON verdict (package, at);
CREATE INDEX ix_data_decision_project ON data_decision (project);
CREATE INDEX ix_run_job_open ON run_job (project, ended);
CREATE INDEX ix_run_schedule_project ON run_schedule (project);
CREATE INDEX ix_tracked_waiting ON tracked (waiting);
COMMIT;
