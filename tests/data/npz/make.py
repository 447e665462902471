#!/usr/bin/env python3
# Makes the .npz files of this folder with NumPy: what readNpz() must read, and what it must refuse.
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run in this folder. The files are committed; no test needs NumPy. extra_text.npz and keras.npz came from the field.
import io
import struct
import zipfile

import numpy as np

a = np.arange(6, dtype=np.float64).reshape(2, 3) / 4 - 0.5


def npy(array):
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, array)
    return buffer.getvalue()


def npy_with_header(text, data=b""):
    text = text.encode() + b" " * ((-len(text) - 11) % 64) + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text + data


def archive(name, members, method=zipfile.ZIP_STORED):
    with zipfile.ZipFile(name, "w", method) as file:
        for member, data in members:
            info = zipfile.ZipInfo(member)
            info.compress_type = method
            file.writestr(info, data)


# Good: every type, order and shape that can be read, stored and deflated.
good = {
    "float32": a.astype(np.float32), "float64": a, "fortran": np.asfortranarray(a),
    "cube": np.asfortranarray(np.arange(24, dtype=np.float32).reshape(2, 3, 4)),
    "scalar": np.float64(2.5), "empty": np.zeros((0, 3)), "bool": np.array([True, False]),
    "int8": np.array([-1, 2], np.int8), "int16": np.array([-300, 2], np.int16), "int32": np.array([-70000, 2], np.int32),
    "int64": np.array([-(2**40), 2]), "uint8": np.array([255, 2], np.uint8), "uint16": np.array([65535, 2], np.uint16),
    "uint32": np.array([2**32 - 1, 2], np.uint32), "uint64": np.array([2**64 - 1, 2], np.uint64),
    "fortran_int16": np.asfortranarray(np.array([[1, 2, 3], [4, 5, -6]], np.int16)),
}
np.savez("good.npz", **good)
np.savez_compressed("good_compressed.npz", **good)
for version in (2, 3):
    with zipfile.ZipFile(f"version{version}.npz", "w") as file:
        buffer = io.BytesIO()
        np.lib.format.write_array(buffer, a, version=(version, 0))
        file.writestr("a.npy", buffer.getvalue())
np.savez("half.npz", a=a.astype(np.float16))
np.savez("big_endian.npz", a=a.astype(">f8"))

# Refused: what an array may not be.
np.savez("object.npz", a=np.array([{}, None], dtype=object))
np.savez("structured.npz", a=np.zeros(2, dtype=[("x", "<f8"), ("y", "<i4")]))
np.savez("unicode.npz", a=np.array(["x", "y"]))
np.savez("complex.npz", a=np.array([1j]))
np.savez("nan.npz", a=np.array([1.0, np.nan]))
np.savez("infinite.npz", a=np.array([1.0, -np.inf], np.float32))

# Refused: what an archive may not be.
archive("version4.npz", [("a.npy", npy(a).replace(b"NUMPY\x01", b"NUMPY\x04", 1))])
archive("not_npy.npz", [("a.npy", b"plain text, long enough to be a header")])
archive("no_suffix.npz", [("a.txt", b"text")])
archive("short_data.npz", [("a.npy", npy(a)[:-8])])
archive("long_data.npz", [("a.npy", npy(a) + b"\0" * 8)])
archive("short_header.npz", [("a.npy", npy(a)[:40])])
archive("negative_shape.npz", [("a.npy", npy_with_header("{'descr': '<f8', 'fortran_order': False, 'shape': (-1, 2), }"))])
archive("huge_shape.npz", [("a.npy", npy_with_header("{'descr': '<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296), }"))])
archive("huge_empty.npz", [("a.npy", npy_with_header("{'descr': '<f8', 'fortran_order': False, 'shape': (0, 4294967296, 4294967296), }"))])
archive("claims_much.npz", [("a.npy", npy_with_header("{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000,), }"))])
archive("header_garbage.npz", [("a.npy", npy_with_header("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2), 'x': 1}"))])
archive("header_code.npz", [("a.npy", npy_with_header("__import__('os').getcwd()"))])
archive("twice.npz", [("a.npy", npy(a)), ("a.npy", npy(a))])
archive("lzma.npz", [("a.npy", npy(a))], zipfile.ZIP_LZMA)

# Damaged copies of a good archive.
archive("one.npz", [("a.npy", npy(a))])
one = open("one.npz", "rb").read()
open("truncated.npz", "wb").write(one[: len(one) // 2])
at = one.index(a.tobytes())
open("checksum.npz", "wb").write(one[:at] + bytes([one[at] ^ 1]) + one[at + 1 :])
directory = one.index(b"PK\x01\x02")
flags = bytearray(one)
flags[6] |= 1
flags[directory + 8] |= 1
open("encrypted.npz", "wb").write(flags)

# Bombs: a small member that claims 2 GiB, and one that inflates to more than its header and its directory entry say.
zeros = npy_with_header("{'descr': '|u1', 'fortran_order': False, 'shape': (2147483648,), }", b"\0" * 1000)
archive("ratio.npz", [("a.npy", zeros)], zipfile.ZIP_DEFLATED)
bomb = bytearray(open("ratio.npz", "rb").read())
directory = bomb.index(b"PK\x01\x02")
for field in (22, directory + 24):
    bomb[field : field + 4] = struct.pack("<I", 128 + 2**31)
open("ratio.npz", "wb").write(bomb)
archive("longer.npz", [("a.npy", npy(np.zeros(10)) + b"\0" * 8000)], zipfile.ZIP_DEFLATED)
bomb = bytearray(open("longer.npz", "rb").read())
directory = bomb.index(b"PK\x01\x02")
for field in (22, directory + 24):
    bomb[field : field + 4] = struct.pack("<I", 128 + 8 * 10)
open("longer.npz", "wb").write(bomb)

# An end record (zip64) that promises 2^26 members.
end = one.index(b"PK\x05\x06")
start = one.index(b"PK\x01\x02")
record = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 2**26, 2**26, end - start, start)
locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1)
last = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
open("many_members.npz", "wb").write(one[:end] + record + locator + last)
