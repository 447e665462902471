#!/usr/bin/env python3
"""The example scripts at work on small runs, and experiment files against the schema, read by another program.

    examples_test.py GATESCOPE_CLI      ends 77, with the reason, where a module is missing
SPDX-License-Identifier: GPL-3.0-or-later
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
    import matplotlib.pyplot as plt
    import numpy as np
except ImportError as missing:
    print(f"Skipped: {missing} (Debian packages python3-jsonschema and python3-matplotlib)")
    sys.exit(77)

SOURCE = pathlib.Path(__file__).resolve().parent.parent
EXAMPLES = SOURCE / "resources" / "examples"
sys.dont_write_bytecode = True
sys.path.insert(0, str(EXAMPLES))
import drive_sweep
import redraw_session

CLI = ""
EXPERIMENT = {"format": 1, "data": {"name": "moons", "train": 60, "test": 30}, "network": {"depth": 3, "width": 16},
              "stop": {"steps": 10}, "probes": {"samples": 20}}


def printed(*command):
    return subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout


def script(name, *arguments):
    return printed(sys.executable, EXAMPLES / name, *arguments)


class ExamplesTest(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="gatescope-examples-")
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)

    def session(self, *assignments):
        """A run of 10 steps: its file, and what is in it."""
        experiment = self.folder / "experiment.json"
        experiment.write_text(json.dumps(EXPERIMENT))
        settings = [word for assignment in assignments for word in ("--set", assignment)]
        printed(CLI, "run", experiment, "--out", self.folder / "run", "--overwrite", *settings)
        file = self.folder / "run" / "session.gatescope"
        with np.load(file) as archive:
            return file, dict(archive)

    def expect_pictures(self, folder, names):
        self.assertEqual(sorted(file.name for file in folder.glob("*.png")), sorted(names))
        for name in names:
            picture = plt.imread(folder / name)
            self.assertGreater(np.ptp(picture[..., :3]), 0.5, f"{name} is empty")

    def test_redraws_a_session(self):
        file, _ = self.session()
        text = script("redraw_session.py", file, "--out", self.folder / "plots")
        self.assertTrue(text.startswith("relu, depth 3, width 16\n"), text)
        self.expect_pictures(self.folder / "plots", ["losses.png", "gate-change.png", "eigenvalues.png", "kernel.png"])

    def test_leaves_out_what_a_run_did_not_measure(self):
        _, session = self.session("gating.variant=fixed_random")  # no gates for test samples
        self.assertNotIn("history_test_loss", list(session))
        file = self.folder / "less.npz"
        np.savez(file, **{name: member for name, member in session.items() if name not in ("eigenvalues", "kernel")})
        text = script("redraw_session.py", file, "--out", self.folder / "plots")
        self.assertIn("eigenvalues: this run did not measure it", text)
        self.expect_pictures(self.folder / "plots", ["losses.png", "gate-change.png"])

    def test_curves_are_those_of_the_session(self):
        _, session = self.session("gating.variant=galu")
        self.assertIn("expected_eigenvalues", list(session))
        losses, change, spectrum = (plt.subplots()[1] for _ in range(3))
        redraw_session.draw_losses(session, losses)
        redraw_session.draw_gate_change(session, change)
        redraw_session.draw_eigenvalues(session, spectrum)
        curves = {line.get_label(): line.get_ydata() for axes in (losses, change, spectrum) for line in axes.lines}
        plt.close("all")
        for label, member in {"train": session["history_train_loss"], "test": session["history_test_loss"],
                              "layer 2": session["gate_change"][:, 1], "step 10": session["eigenvalues"][-1],
                              "t = 0": session["initial_eigenvalues"],
                              "expected": session["expected_eigenvalues"]}.items():
            np.testing.assert_array_equal(curves[label], member, label)

    def test_drives_a_sweep_and_goes_on_with_it(self):
        arguments = ["--cli", CLI, "--depths", 2, 4, "--widths", 50, "--samples", 10, "--seeds", 3, "--measure",
                     "effective_rank", "--out", self.folder / "sweep"]
        first = script("drive_sweep.py", *arguments)
        self.expect_pictures(self.folder / "sweep", ["effective_rank.png"])
        points = {file: file.stat().st_mtime_ns for file in (self.folder / "sweep" / "results").glob("point-*.json")}
        self.assertEqual(len(points), 6)
        self.assertEqual(script("drive_sweep.py", *arguments).splitlines()[-1], first.splitlines()[-1])
        self.assertEqual(points, {file: file.stat().st_mtime_ns for file in points}, "points were measured again")

    def test_curve_is_the_median_over_seeds(self):
        rows = [{"network.width": "8", "network.depth": depth, "rank": value}
                for depth, value in [("4", "1"), ("2", "5"), ("4", "9"), ("4", "2"), ("2", "")]]
        self.assertEqual(drive_sweep.curve(rows, 8, "rank"), ([2, 4], [5.0, 2.0]))


class SchemaTest(unittest.TestCase):
    def problems(self, kind, file):
        schema = json.loads(printed(CLI, "schema", *kind))
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        return [error.message for error in validator(schema).iter_errors(json.loads(file.read_text()))]

    def test_accepts_every_sweep_and_experiment_of_the_source(self):
        corpus = SOURCE / "tests" / "fuzz" / "corpus"
        for kind, files in {("--sweep",): [*(SOURCE / "resources" / "studies").glob("*.json"),
                                           *(corpus / "sweep").glob("*.json")],
                            (): list((corpus / "experiment").glob("*.json"))}.items():
            self.assertGreater(len(files), 5)
            for file in files:
                self.assertEqual(self.problems(kind, file), [], file)

    def test_refuses_a_wrong_key_and_a_wrong_value(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "wrong.json"
            for wrong in ({"network": {"deep": 3}}, {"network": {"depth": "3"}}, {"gating": {"variant": "rely"}}):
                file.write_text(json.dumps({"format": 1, **wrong}))
                self.assertNotEqual(self.problems((), file), [], wrong)


if __name__ == "__main__":
    CLI = sys.argv.pop(1)
    unittest.main(verbosity=2)
