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
INSERT INTO "approval" VALUES('01a22a6d-8fdd-79de-b37e-fcf4411a95da','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','boards','service','approve','it finds what changed','approver',1796008153052368,'5d1d47fd86f487b00c11a2eb919a6a9b104b44998ca531dbf9b796afc868304306450e9e8ecb26c93f89dc2f3a9d6cc315c0d767a2332122b67e9eeec4c67508');
INSERT INTO "approval" VALUES('01a22a6d-8fef-7474-b3e3-a127504cad44','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','boards','service','approve','it finds what changed','approver',1796008153070406,'526cb392840df96b06941045f6de47879db84720146e3857a0cb5e651f11efc20c146ec79974035a98127d98eb0f58e1d9087ff0076e6685a58ebd9e40a90104');
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
INSERT INTO "data_bundle" VALUES('demo','summer',1,'blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'["open", "\uc815\uc0c1"]','builder',1796008152962886,'june + july - excluded','[]');
INSERT INTO "data_bundle" VALUES('demo','excluded',1,'blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','blake3:b66eb0990ffda5e420e67fd7f6c6101282e0456efd21dd54745ca88c1ed0e7a7',1,'["open", "\uc815\uc0c1"]','builder',1796008152974531,'by hand','[]');
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
INSERT INTO "data_round" VALUES('demo','june',1,'blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','blake3:45d99b12387cf3a26a3c1a113ea0f5955ae891c2ed3a034def40409442a67b16',8,'["open", "\uc815\uc0c1"]','builder',1796008152944292,'','','Jürgen','첫 번째 🙂',8,0,0);
INSERT INTO "data_round" VALUES('demo','july',2,'blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','blake3:267aa4460719a3da497e8ba1595ed970ba07897b978d3ad6507e480f8cd44404',8,'["open", "\uc815\uc0c1"]','builder',1796008152954707,'','','','',4,0,4);
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
INSERT INTO "data_version" VALUES('demo','boards',1,'blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','blake3:e27019cfb6685c9d8a3a32c1d3ec06583a01140b5ba64079f8481445388c5a83',12,'["open", "\uc815\uc0c1"]','builder',1796008152967619,'labelled','bundle summer@1','null');
INSERT INTO "data_version" VALUES('demo','boards',2,'blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','blake3:64bf59af948c7e4041824a8c8fb12c9763d9bcb001fc696c05d75b870d400a41',11,'["open", "\uc815\uc0c1"]','builder',1796008152971878,'labelled','version boards@1','{"excluded": ["board03"]}');
INSERT INTO "data_version" VALUES('demo','boards',3,'blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','blake3:af97ed8e201e135994379049e8197c4d7fca04952324e9a5ccafdc2519b7abea',11,'["open", "\uc815\uc0c1"]','builder',1796008152977996,'split','version boards@2','{"seed": 1}');
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
INSERT INTO "event" VALUES('01a22a6d-8f1b-73a5-a12f-174b7c241d55',1796008152859512,'demo','user','admin','added',NULL,NULL,'admin','','{"role": "admin"}');
INSERT INTO "event" VALUES('01a22a6d-8f1e-75a4-a35b-7e720d9b8f94',1796008152862463,'demo','user','builder','added',NULL,NULL,'admin','','{"role": "builder"}');
INSERT INTO "event" VALUES('01a22a6d-8f1f-7809-9e9c-cec413524f28',1796008152863930,'demo','user','approver','added',NULL,NULL,'admin','','{"role": "approver"}');
INSERT INTO "event" VALUES('01a22a6d-8f71-7c47-9ea1-3e591c6adcf8',1796008152945298,'demo','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e','added',NULL,NULL,'builder','첫 번째 🙂','{"name": "june", "count": 8}');
INSERT INTO "event" VALUES('01a22a6d-8f7a-765e-b520-c0abfe867726',1796008152954987,'demo','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249','added',NULL,NULL,'builder','','{"name": "july", "count": 8}');
INSERT INTO "event" VALUES('01a22a6d-8f83-78cd-aefe-d2ded2c7148c',1796008152963566,'demo','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','combined',NULL,NULL,'builder','','{"name": "summer", "number": 1, "count": 12}');
INSERT INTO "event" VALUES('01a22a6d-8f88-72a4-a6fd-907b999f571b',1796008152968100,'demo','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','frozen',NULL,NULL,'builder','','{"name": "boards", "number": 1, "count": 12}');
INSERT INTO "event" VALUES('01a22a6d-8f8c-7e76-bda8-0be9c4fb8d1e',1796008152972069,'demo','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','excluded',NULL,NULL,'builder','blurred','{"name": "boards", "number": 2, "count": 11}');
INSERT INTO "event" VALUES('01a22a6d-8f8e-7698-93df-adafac345500',1796008152974705,'demo','bundle','blake3:96ec93b3bed2a5ed6995d6ac59442e19abaff77387ee8a4845f916a80ed9bb58','excluded',NULL,NULL,'builder','blurred','{"name": "excluded", "number": 1, "count": 1}');
INSERT INTO "event" VALUES('01a22a6d-8f92-7110-8518-a1afe17f9af3',1796008152978183,'demo','version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','derived',NULL,NULL,'builder','divided','{"name": "boards", "number": 3, "count": 11}');
INSERT INTO "event" VALUES('01a22a6d-8fd6-719f-9a1c-b29e069c47e0',1796008153046976,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','built',NULL,'built','builder','','{"family": "boards", "target": "service", "number": 1}');
INSERT INTO "event" VALUES('01a22a6d-8fd9-70f1-b62e-eb31f2bd73b8',1796008153049912,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','staging','built','staging','builder','','null');
INSERT INTO "event" VALUES('01a22a6d-8fdb-71b6-ad14-b6e6c9c1df47',1796008153051389,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','ready','staging','ready','builder','','null');
INSERT INTO "event" VALUES('01a22a6d-8fdc-79b3-b6a0-4a9dff2c24a0',1796008153053003,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO "event" VALUES('01a22a6d-8fe0-78e0-b02d-8ad7cc9e1c26',1796008153056774,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','applied','approved','applied','builder','','null');
INSERT INTO "event" VALUES('01a22a6d-8fea-7d49-97d8-16996e460e17',1796008153066195,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','built',NULL,'built','builder','','{"family": "boards", "target": "service", "number": 2}');
INSERT INTO "event" VALUES('01a22a6d-8fec-70fb-b73a-b2a5bd56a5a4',1796008153068101,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','staging','built','staging','builder','','null');
INSERT INTO "event" VALUES('01a22a6d-8fed-7454-b6b3-1b22233e5400',1796008153069407,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','ready','staging','ready','builder','','null');
INSERT INTO "event" VALUES('01a22a6d-8fee-74b0-9d27-b219ce1c94a9',1796008153070987,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','approved','ready','approved','approver','it finds what changed','null');
INSERT INTO "event" VALUES('01a22a6d-8ff1-7ab4-aba2-f7488ee60e18',1796008153073109,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','withdrawn','applied','withdrawn','builder','','{"for": "sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9"}');
INSERT INTO "event" VALUES('01a22a6d-8ff2-7665-a452-c7abdb67a229',1796008153074092,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','applied','approved','applied','builder','','null');
INSERT INTO "event" VALUES('01a22a6d-8ff4-7099-aaea-bcb505fa7351',1796008153076346,'demo','package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','withdrawn','applied','withdrawn','approver','the first was better','{"for": "sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be"}');
INSERT INTO "event" VALUES('01a22a6d-8ff4-7dc0-8198-c9832bca47c8',1796008153076772,'demo','package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','applied','withdrawn','applied','approver','the first was better','null');
INSERT INTO "event" VALUES('01a22a6d-8ff5-73f2-b8fa-fba6cea41cd2',1796008153077806,'demo','alarm','a1','raised',NULL,'raised','builder','밝기 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','{"before": 0.1, "now": [1, null, true, "\ud310\uc815"]}');
CREATE TABLE link (
	kind VARCHAR(20) NOT NULL, 
	thing VARCHAR(80) NOT NULL, 
	rel VARCHAR(20) NOT NULL, 
	to_kind VARCHAR(20) NOT NULL, 
	to_thing VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (kind, thing, rel, to_kind, to_thing)
);
INSERT INTO "link" VALUES('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:209b5b3d69331570e34845883faa4f3da92f5e067f6b23fdc12e7eec88ad9249',1796008152964370);
INSERT INTO "link" VALUES('bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598','made_from','round','blake3:c2bd36126e5ecb1b377f707f36e04311a75650079da42a5865623f4ec0ce7d3e',1796008152964823);
INSERT INTO "link" VALUES('version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6','made_from','bundle','blake3:a8d33369b3abe5d400d2d2ae7314fc07d0df79537086d762542f71a4f0992598',1796008152968412);
INSERT INTO "link" VALUES('version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6','made_from','version','blake3:984729f13093eaa874fee57afc95bbcafa9cb6b7ccc19ee3843873e85cc801d6',1796008152972343);
INSERT INTO "link" VALUES('version','blake3:a449bf310a03e7a5d68accde654ec91fb9f6aef6d8def859529fe7fcb0edc6e8','made_from','version','blake3:af28adcd452baa186cc6a3299807735f77598342f32d64307c42e4701f48d6a6',1796008152978452);
INSERT INTO "link" VALUES('model','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','trained_by','run','run-1',1796008153041661);
INSERT INTO "link" VALUES('model','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','trained_on','version','june',1796008153042027);
INSERT INTO "link" VALUES('package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','contains','model','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5',1796008153047300);
INSERT INTO "link" VALUES('package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','built_by','run','run-1',1796008153047494);
INSERT INTO "link" VALUES('package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','contains','model','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5',1796008153066498);
INSERT INTO "link" VALUES('package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','built_by','run','run-1',1796008153066702);
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
INSERT INTO "model" VALUES('01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','demo','boards',1,'float32','blake3:f5ada2d67404af6b9cb2a14d440f5c849b113c5212e1aad3d428f58ac40ae7b4','run-1','june','{}','builder',1796008153039789);
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
INSERT INTO "package" VALUES('sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','demo','boards','service',1,'blake3:3034045783de6471745e971b3906ab72d27382b28d45a0570f844e45c3816432','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','run-1','builder','builder',1796008153045782);
INSERT INTO "package" VALUES('sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','demo','boards','service',2,'blake3:f64c2d5a1eb72a01927558c8fac9db9b316fc674dbd4ed65539e8118270d145e','01a22a6d-8fcf-7d03-94de-d79eb7a63cb5','run-1','builder','builder',1796008153065735);
CREATE TABLE pipeline_run (
	id VARCHAR(36) NOT NULL, 
	pipeline VARCHAR(80) NOT NULL, 
	project VARCHAR(80) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	"by" VARCHAR(80) NOT NULL, 
	at BIGINT NOT NULL, 
	ended BIGINT, 
	parameters JSON NOT NULL, 
	process VARCHAR(80) NOT NULL, source JSON, beat BIGINT, 
	CONSTRAINT pk_pipeline_run PRIMARY KEY (id)
);
INSERT INTO "pipeline_run" VALUES('id 판정','pipeline 판정','project 판정','family 판정','by 판정',1152921504606846977,1152921504606846977,'{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}','process 판정','{"n": [1, 2.5, null, true], "text": "\ud310\uc815 \ud83d\ude42"}',1152921504606846977);
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
INSERT INTO "slot" VALUES('demo','boards','service','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9',1796008153076897);
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
INSERT INTO "state" VALUES('package','sha256:c1096a3cab47b9b13654e6ce804c0dafe153079374d33e658bd79891f801b8be','applied',1796008153076703);
INSERT INTO "state" VALUES('package','sha256:0b99407d66e71a4a4aff779c8d63e78adbaed1c2d237ab1f461148bbbcb1c0e9','withdrawn',1796008153076252);
INSERT INTO "state" VALUES('alarm','a1','raised',1796008153077713);
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
INSERT INTO "user_account" VALUES('admin','admin','root','2567e56ff0e56f1333a6230a3dc5e2caf6ac309c37fdfdf0f9a35a5fe71ae853',NULL,1796008152858900);
INSERT INTO "user_account" VALUES('builder','builder',NULL,'651f041bf7f270e495ec426d2d062a022967b73d698976e8042aa2d59937dc9d',NULL,1796008152862332);
INSERT INTO "user_account" VALUES('approver','approver',NULL,'65e3a787022c24c09d88e033b3821c4ad98faf2034948f956bda4b951bce2649',NULL,1796008152863806);
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
