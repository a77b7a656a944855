"""Watching real files, as editors change them."""

import threading
from queue import Empty, Queue

import pytest

from belegt.watch import changes

SECONDS = 20


@pytest.fixture
def watched(tmp_path):
    """Return a folder with a file and a folder in it, and a queue of the changes in them."""
    (tmp_path / "file").write_text("a")
    (tmp_path / "folder").mkdir()
    queue = Queue()

    def watch():
        for change in changes(lambda: [tmp_path / "file", tmp_path / "folder"]):
            queue.put(change)

    threading.Thread(target=watch, daemon=True).start()
    for number in range(100):  # until it looks
        (tmp_path / "folder" / "first").write_text(str(number))
        if happens(queue, seconds=0.5):
            break
    drain(queue)
    return tmp_path, queue


def happens(queue, seconds=SECONDS):
    try:
        queue.get(timeout=seconds)
    except Empty:
        return False
    return True


def drain(queue):
    while happens(queue, seconds=1.5):
        pass


def test_a_file_is_watched_through_all_that_editors_do(watched):
    folder, queue = watched
    file, other = folder / "file", folder / "other"
    seen = {}
    for step, do in {
        "written": lambda: file.write_text("b"),
        "replaced": lambda: (other.write_text("c"), other.replace(file)),
        "written again": lambda: file.write_text("d"),
        "deleted": file.unlink,
        "made again": lambda: file.write_text("e"),
        "written at last": lambda: file.write_text("f"),
    }.items():
        do()
        seen[step] = happens(queue)
        drain(queue)
    assert seen == dict.fromkeys(seen, True)


def test_a_folder_is_watched_when_another_takes_its_place(watched):
    folder, queue = watched
    (folder / "folder").rename(folder / "old")
    (folder / "folder").mkdir()
    assert happens(queue)
    drain(queue)
    (folder / "folder" / "new").write_text("a")
    assert happens(queue)


def test_what_stays_as_it_is_is_no_change(watched):
    folder, queue = watched
    (folder / "folder" / "first").read_text()
    assert not happens(queue, seconds=2)
