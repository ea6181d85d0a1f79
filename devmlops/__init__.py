"""A notebook-first framework that carries an AI model from raw data to a production verdict and back again

Modules:

- `devmlops.cli`: Parses, calls, prints
- `devmlops.data`: Rounds come in, bundles combine them, versions freeze what was learned from
- `devmlops.demo`: The whole loop in one go, on generated boards or on a folder of real ones
- `devmlops.evaluate`: Named metrics, a model on a split, and the four-way table that decides whether a new model may replace the old one
- `devmlops.formats`: What a label is, and the folders that labels come in and go out with
- `devmlops.inference`: Open a package and judge an image, with numpy, ONNX Runtime, OpenCV and cryptography alone
- `devmlops.messages`: Every text shown to a person, by key, in English and Korean
- `devmlops.package`: Optimise a model, pack it with everything it needs, certify that every path gives its answers, and seal it
- `devmlops.pipeline`: Notebooks as stages that can be trusted, told apart and resumed
- `devmlops.project`: People, what they may do, and the keys they sign with
- `devmlops.release`: From a trained model to a package that answers on the line, with every path tried on the way
- `devmlops.report`: The pieces dashboards are made of
- `devmlops.review`: Questions put to the data before a model learns from it
- `devmlops.settings`: One frozen object says where everything lives, and where each value came from
- `devmlops.split`: Divide a version so that its tests stay honest
- `devmlops.store`: Records, objects, states and events of one workspace"""

import os

__version__ = "0.1.0"

# ONNX Runtime reports its use over the network unless this is set before its first import
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
