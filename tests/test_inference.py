"Malformed packages and images, the light import, and many threads: what reads badly in the notebook"
import json, subprocess, sys, zipfile
from concurrent.futures import ThreadPoolExecutor
import cv2, numpy as np, pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from devmlops.inference import BadImage, BadPackage, Predictor, decode_image, image_size, open_package, write_package
from devmlops.package import baseline

GRAPH = [dict(step="decode"), dict(step="template"), dict(step="pad"), dict(step="normalise"), dict(step="model"), dict(step="boxes"), dict(step="rules")]
KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
TRUST = {"mina": KEY.public_key().public_bytes_raw().hex()}

@pytest.fixture(scope="module")
def contents(tmp_path_factory):
    return {"model.onnx": baseline(tmp_path_factory.mktemp("model")/"model.onnx", ["change"]).read_bytes(), "templates/a.png": cv2.imencode(".png", np.full((64, 64), 200, np.uint8))[1].tobytes()}

@pytest.fixture
def manifest(): return dict(family="boards", classes=["change"], graph=GRAPH, golden=[], templates=dict(mode="carried", files={"a": "templates/a.png"}, names={}))

@pytest.fixture
def sealed(tmp_path, manifest, contents): return write_package(tmp_path/"p.package", manifest, contents, key=KEY, signer="mina")

def rewritten(path, change):
    "The zip again, its entries [(name, bytes)] changed"
    with zipfile.ZipFile(path) as packed: entries = [(n, packed.read(n)) for n in packed.namelist()]
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in change(entries): packed.writestr(zipfile.ZipInfo(name), data)
    return path

@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("change,message", [
    (lambda e: e + [("../outside", b"x")], "unsafe name"),
    (lambda e: e + [("/etc/passwd", b"x")], "unsafe name"),
    (lambda e: e + [("a\\..\\b", b"x")], "unsafe name"),
    (lambda e: e + [("C:x", b"x")], "unsafe name"),
    (lambda e: e + [("model.onnx", b"x")], "more than once"),
    (lambda e: e + [("extra.py", b"x")], "does not list"),
    (lambda e: [x for x in e if x[0] != "model.onnx"], "lacks its file 'model.onnx'"),
    (lambda e: [(n, d[:-1] if n == "model.onnx" else d) for n, d in e], "'model.onnx' of the package has"),
    (lambda e: [(n, d[:-1] + bytes([d[-1] ^ 1]) if n == "templates/a.png" else d) for n, d in e], "'templates/a.png' of the package was changed"),
    (lambda e: [(n, d.replace(b"boards", b"boardz") if n == "package.json" else d) for n, d in e], "changed after it was sealed"),
    (lambda e: [(n, b"{}" if n == "seal.json" else d) for n, d in e], "'seal.json' of the package. is damaged"),
    (lambda e: [x for x in e if x[0] != "seal.json"], "not sealed"),
    (lambda e: [x for x in e if x[0] != "package.json"], "no 'package.json'"),
])
def test_a_changed_package_is_refused(sealed, change, message):
    with pytest.raises(BadPackage, match=message): open_package(rewritten(sealed, change), trust=TRUST)

def test_a_cut_package_is_refused(sealed):
    data = sealed.read_bytes()
    for size in (0, 10, len(data)//2, len(data) - 5):
        sealed.write_bytes(data[:size])
        with pytest.raises(BadPackage, match="fetch it again"): open_package(sealed, trust=TRUST)

def test_a_package_changed_after_opening_is_noticed(sealed):
    package = open_package(sealed, trust=TRUST)
    rewritten(sealed, lambda e: [(n, d[:-1] + b"?" if n == "model.onnx" else d) for n, d in e])
    with pytest.raises(BadPackage, match="was changed"): Predictor(package)

def test_another_format_and_a_bad_manifest_are_refused(tmp_path, manifest, contents):
    path = write_package(tmp_path/"p.package", manifest, contents)
    with pytest.raises(BadPackage, match="format 9"):
        open_package(rewritten(path, lambda e: [(n, d.replace(b'"format":1', b'"format":9') if n == "package.json" else d) for n, d in e]), trust=None)
    del manifest["graph"]
    with pytest.raises(BadPackage, match="lacks graph"): open_package(write_package(path, manifest, contents), trust=None)

def test_every_truncation_of_every_format_is_refused():
    image = np.random.default_rng(0).integers(0, 255, (40, 50, 3), np.uint8)
    for ending in (".png", ".jpg", ".bmp", ".tiff", ".webp"):
        data = cv2.imencode(ending, image)[1].tobytes()
        assert image_size(data) == (50, 40)
        for size in range(0, len(data) - 8, max(1, len(data)//50)):
            with pytest.raises(BadImage): decode_image(data[:size])

def test_a_flipped_byte_in_a_png_is_refused():
    data = bytearray(cv2.imencode(".png", np.random.default_rng(0).integers(0, 255, (40, 50), np.uint8))[1].tobytes())
    data[len(data)//2] ^= 0xff
    with pytest.raises(BadImage, match="truncated or damaged"): decode_image(bytes(data))

def test_a_jpeg_with_a_thumbnail_is_read_and_its_truncation_seen():
    jpeg = cv2.imencode(".jpg", np.full((40, 50), 90, np.uint8))[1].tobytes()
    block = b"Exif\0\0" + jpeg
    whole = jpeg[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block + jpeg[2:]
    assert decode_image(whole).shape == (40, 50)
    with pytest.raises(BadImage, match="truncated"): decode_image(whole[:-2])

def test_many_threads_give_the_answers_of_one(sealed):
    predictor, random = Predictor(open_package(sealed, trust=TRUST)), np.random.default_rng(0)
    images = []
    for i in range(64):
        image = np.full((64, 64) if i % 3 else (96, 64), 200, np.uint8)
        x, y = random.integers(0, 7, 2)*8
        image[y:y+8, x:x+8] = i*3
        images.append(image)
    judge = lambda image: predictor.predict(image, np.full_like(image, 200)).boxes.tolist()
    alone = [judge(image) for image in images]
    with ThreadPoolExecutor(8) as pool: assert list(pool.map(judge, images*4)) == alone*4

def test_inference_is_light():
    code = "import sys, devmlops.inference; print(sorted({m.split('.')[0] for m in sys.modules} & {'sqlalchemy','torch','mlflow','pandas','matplotlib','onnx','ultralytics','fastcore','nbdev','onnxruntime'}))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
