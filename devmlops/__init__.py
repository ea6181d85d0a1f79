"""A notebook-first framework that carries an AI model from raw data to a production verdict and back again

Modules:

- `devmlops.inference`: Open a package and judge an image, with numpy, ONNX Runtime, OpenCV and cryptography alone
- `devmlops.messages`: Every text shown to a person, by key, in English and Korean
- `devmlops.project`: People, what they may do, and the keys they sign with
- `devmlops.settings`: One frozen object says where everything lives, and where each value came from
- `devmlops.store`: Records, objects, states and events of one workspace"""

__version__ = "0.1.0"
