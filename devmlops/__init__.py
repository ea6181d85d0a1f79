"""A notebook-first framework that carries an AI model from raw data to a production verdict and back again

Modules:

- `devmlops.alike`: Which pictures look alike, each of them looked at once
- `devmlops.augment`: Copies with a twist, any of which can be made again
- `devmlops.border`: What may leave a zone: numbers on a grid, choices, small tables, a model with drawn samples, and nothing else
- `devmlops.capsule`: Code travels to data that may not leave, and comes back with what a policy lists
- `devmlops.cli`: Parses, calls, prints
- `devmlops.compare`: Two runs side by side: parameters, code, metrics, figures, data, libraries
- `devmlops.contract`: The parameters cell of a notebook as a typed contract
- `devmlops.data`: Rounds come in, bundles combine them, versions freeze what was learned from
- `devmlops.deliveries`: Whatever way data arrives, it comes in whole or not at all
- `devmlops.demo`: The whole loop in one go, on generated boards or on a folder of real ones
- `devmlops.drawing`: Boxes and the links between them, in a terminal and as a picture
- `devmlops.edits`: A text that changes and still knows where its characters came from
- `devmlops.evaluate`: Named metrics, a model on a split, and the four-way table that decides whether a new model may replace the old one
- `devmlops.exchange`: Versions travel between workspaces: over a remote, or as one file
- `devmlops.executors`: Where jobs run: on this machine, or on a Ray cluster, behind one small interface
- `devmlops.explore`: What is in the data, in numbers that a page can draw and a script can read
- `devmlops.features`: Numbers a table model learns from, made the same way in training and in service
- `devmlops.folders`: A folder comes in as a round, a version goes out as a folder, and only what changed is read or written
- `devmlops.follow`: How far a run is, what it says, and when it will end
- `devmlops.formats`: What a label is, and the folders that labels come in and go out with
- `devmlops.geometry`: Windows, tiles, and marks that follow a picture wherever it goes
- `devmlops.headers`: What the first bytes of a picture tell, before anybody decodes it
- `devmlops.inference`: Open a package and judge an image, with numpy, ONNX Runtime, OpenCV and cryptography alone
- `devmlops.kernels`: A stage runs in a process of its own that has nothing to wait for
- `devmlops.layouts`: Class folders, mask pictures, Label Studio, and what every format would leave behind
- `devmlops.manifest`: A list of items as columns: written, compared and named by its content in a fraction of a second
- `devmlops.memo`: What was found out about bytes, kept by their id
- `devmlops.messages`: Every text shown to a person, by key, in English and Korean
- `devmlops.objects`: Bytes kept under the name of their content, as files, links and packs
- `devmlops.origin`: Which source, which libraries and which machine a run came from, and which cell an error
- `devmlops.package`: Optimise a model, pack it with everything it needs, certify that every path gives its answers, and seal it
- `devmlops.pipeline`: Notebooks as stages that can be trusted, told apart and resumed
- `devmlops.plan`: Pipeline files: which notebooks, in which order, with which values
- `devmlops.processes`: Which process is meant, whether it still lives, and how everything that belongs to it is ended
- `devmlops.project`: People, what they may do, and the keys they sign with
- `devmlops.reach`: What a result depends on, found in the source: never too little, seldom much too much
- `devmlops.recipe`: Bundles as set algebra in a sentence: what to take, what to leave, how many, and which
- `devmlops.recording`: Pipeline runs and their stages reach MLflow once, whatever is killed or away
- `devmlops.refine`: From raw to refined, by steps that are recorded and can be repeated
- `devmlops.release`: From a trained model to a package that answers on the line, with every path tried on the way
- `devmlops.report`: The pieces dashboards are made of
- `devmlops.reproduce`: A run or a model, rebuilt from its record and compared with what it was
- `devmlops.review`: Questions put to the data before a model learns from it
- `devmlops.rows`: Steps for tables: types, units, missing values, time
- `devmlops.schedule`: Pipelines that run by the clock, by a signal, or when there is room, whoever is at the desk
- `devmlops.sealed`: A file that crosses a border is signed as a whole, and read only after its seal was checked
- `devmlops.settings`: One frozen object says where everything lives, and where each value came from
- `devmlops.split`: Divide a version so that its tests stay honest
- `devmlops.stage`: What a stage notebook has to do with the rest: a workspace in, progress, checkpoints and outputs out
- `devmlops.stamps`: What the files of a folder were like, in one file that is read at once and added to
- `devmlops.steps`: Recipes are plain data, checked before anything runs
- `devmlops.store`: Records, objects, states and events of one workspace
- `devmlops.texts`: Lines, rows and sentences come in and go out, typed and complete
- `devmlops.tracking`: What every run tried and reached, kept in MLflow
- `devmlops.work`: An item while steps work on it, and nothing computed twice
- `devmlops.work_commands`: Schedules, workers, capsules, comparing, rebuilding: what is done with pipelines once they run"""

import os

__version__ = "0.1.0"

# ONNX Runtime reports its use over the network unless this is set before its first import
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
