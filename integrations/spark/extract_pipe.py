"""Feeds documents to one long-lived `extract` process and gives its answers, whatever happens to the process.

The process itself turns a document that it cannot read, that takes too long or that needs too much memory into an error record. What is
left to do here is a process that dies as a whole: what it had not answered is given again, in halves, until one document ends a process
that has nothing else to read. That one becomes an error record.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Feed:
    """How documents are handed over: the options that say so, and the byte after each."""

    options: tuple[str, ...]
    end: bytes
    #: A document may be an archive, whose documents are answered one by one.
    archives: bool


#: Paths that the process opens itself.
NAMES = Feed(("--files-from", "-", "--null"), b"\0", archives=True)
#: Documents as lines `{"id": …, "text": …}`.
LINES = Feed(("--ndjson",), b"\n", archives=False)


@dataclass(frozen=True)
class Program:
    """The command, how it is fed, and the directory that it runs in."""

    command: Sequence[str]
    feed: Feed
    directory: str | None = None

    @property
    def words(self) -> list[str]:
        return [*self.command, *self.feed.options]

    def name(self, document: bytes) -> str:
        """The name that a document has in its answer."""
        return document.decode(errors="replace") if self.feed.archives else str(json.loads(document).get("id"))


@dataclass
class Given:
    """A document that a process is given."""

    document: bytes
    #: Lines that were passed on, by this process or one before it.
    passed: int = 0
    #: Lines that this process has answered.
    seen: int = 0


def answers(program: Program, documents: Iterable[bytes]) -> Iterator[bytes]:
    """The lines that the program answers, each document's once. Starts the program anew where it died."""
    source = (Given(document) for document in documents)
    died = True
    while died:
        run = Run(program, source)
        yield from run.answers()
        died = run.died
        if died:
            yield from again(program, run.unanswered)


def again(program: Program, given: Iterable[Given]) -> Iterator[bytes]:
    """The answers that are left of documents that a process died with."""
    left = [Given(each.document, each.passed) for each in given]
    if not left:
        return
    run = Run(program, iter(left))
    yield from run.answers()
    if not run.died or not run.unanswered:
        return
    if len(left) > 1:
        yield from halves(program, list(run.unanswered))
        return
    # A program that dies without any document is no document's fault.
    subprocess.run(program.words, cwd=program.directory, stdin=subprocess.DEVNULL, check=True)
    yield crashed(program.name(left[0].document), run.status)


def halves(program: Program, given: Sequence[Given]) -> Iterator[bytes]:
    middle = (len(given) + 1) // 2
    yield from again(program, given[:middle])
    yield from again(program, given[middle:])


def crashed(name: str, status: int) -> bytes:
    message = f"the program ended with status {status} when it read the document; please report this with the document"
    row = {"document": name, "error": "crashed", "error_message": message}
    return json.dumps({"document": name, "documents": [row]}).encode() + b"\n"


@dataclass
class Run:
    """One process, fed by a thread of its own so that neither side waits for the other."""

    program: Program
    source: Iterator[Given]
    unanswered: deque[Given] = field(default_factory=deque)
    failure: BaseException | None = None
    status: int = 0

    @property
    def died(self) -> bool:
        """0 and 1 are the program's own: all documents were read, or some were not."""
        return self.status not in (0, 1)

    def answers(self) -> Iterator[bytes]:
        with subprocess.Popen(self.program.words, cwd=self.program.directory, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            feeder = threading.Thread(target=self.give, args=(process,), daemon=True)
            feeder.start()
            try:
                for line in process.stdout:
                    # A process that dies may leave half a line.
                    if line.endswith(b"\n") and self.settle(line):
                        yield line
                self.status = process.wait()
                feeder.join()
            finally:
                process.kill()
        self.check()

    def give(self, process: subprocess.Popen) -> None:
        """Runs in the thread. A document counts as given before it is written: none is lost where the process is gone."""
        try:
            with suppress(BrokenPipeError), process.stdin as stdin:
                for given in self.source:
                    self.unanswered.append(given)
                    stdin.write(given.document + self.program.feed.end)
        except BaseException as failure:  # of the source: the task has to hear of it
            self.failure = failure
            process.kill()

    def settle(self, line: bytes) -> bool:
        """Notes an answer; they come in the order of the documents. Whether it is to be passed on."""
        if not self.program.feed.archives:
            self.unanswered.popleft()
            return True
        path = answered(line)
        # All documents of an archive are answered once the next one is.
        while not belongs(path, self.program.name(self.unanswered[0].document)):
            self.unanswered.popleft()
        given = self.unanswered[0]
        given.seen += 1
        new = given.seen > given.passed
        given.passed = max(given.passed, given.seen)
        return new

    def check(self) -> None:
        if self.failure is not None:
            raise self.failure
        if self.status == 2:
            raise RuntimeError("extract did not understand its options; its standard error says which")
        if not self.died and any(given.seen == 0 for given in self.unanswered):
            raise RuntimeError("extract ended without an answer; its standard error says why")


def answered(line: bytes) -> str:
    """The document of an answer, which begins with it."""
    return json.JSONDecoder().raw_decode(line.decode(), len('{"document":'))[0]


def belongs(path: str, name: str) -> bool:
    return path == name or path.startswith(f"{name}!/")
