"""
igraph beside our own algorithms. Reads a request as JSON from each line of standard input and answers
with a line of JSON: the milliseconds of the algorithm alone and, when `tell` is set, what it found.
Graphs are read from files: the number of nodes, then all sources, then all targets, each as uint32.
"""

import gc
import json
import sys
import time
from array import array

import igraph

graphs = {}


class Loaded:
    """A graph with its edges as pairs, from which it can be built again."""

    def __init__(self, file):
        numbers = array("I")
        with open(file, "rb") as opened:
            numbers.frombytes(opened.read())
        self.count = numbers[0]
        half = (len(numbers) - 1) // 2
        self.pairs = list(zip(numbers[1 : half + 1], numbers[half + 1 :]))
        self.graph = igraph.Graph(self.count, self.pairs, directed=True)
        self.crowned = None

    def with_crown(self):
        """The graph with one more node, from which an edge leads to each other one; all of weight -1."""
        if self.crowned is None:
            crown = [(self.count, node) for node in range(self.count)]
            self.crowned = igraph.Graph(self.count + 1, self.pairs + crown, directed=True)
            self.crowned.es["weight"] = [-1] * self.crowned.ecount()
        return self.crowned


def layers_by(order, loaded):
    """The layer of each node from an order in which dependents come first."""
    layers = [0] * loaded.count
    beneath = [[] for _ in range(loaded.count)]
    for source, target in loaded.pairs:
        beneath[source].append(target)
    for node in reversed(order):
        layers[node] = max((layers[target] + 1 for target in beneath[node]), default=0)
    return layers


def build(loaded, said):
    return lambda: igraph.Graph(loaded.count, loaded.pairs, directed=True), lambda made: made.ecount()


def layers(loaded, said):
    return loaded.graph.topological_sorting, lambda order: layers_by(order, loaded)


def longest_chain(loaded, said):
    crowned = loaded.with_crown()
    run = lambda: crowned.distances(source=[loaded.count], weights="weight", mode="out")
    return run, lambda found: -int(min(found[0]))


def components(loaded, said):
    run = lambda: loaded.graph.connected_components(mode=said["mode"])
    return run, lambda found: found.membership


def condense(loaded, said):
    membership = loaded.graph.connected_components(mode="strong").membership
    copy = loaded.graph.copy()

    def run():
        copy.contract_vertices(membership)
        copy.simplify()

    return run, lambda _: {"membership": membership, "edges": copy.get_edgelist()}


def reachable(loaded, said):
    run = lambda: [loaded.graph.subcomponent(start, mode="out") for start in said["starts"]]
    return run, lambda found: [sorted(nodes) for nodes in found]


def betweenness(loaded, said):
    return lambda: loaded.graph.betweenness(directed=True, sources=said["sources"]), lambda found: found


def shortest_cycles(loaded, said):
    ends = [(node, loaded.graph.predecessors(node)) for node in said["nodes"]]
    run = lambda: [loaded.graph.distances(source=[node], target=before, mode="out") for node, before in ends]
    return run, lambda found: [1 + int(min(rows[0])) for rows in found]


def simple_paths(loaded, said):
    run = lambda: loaded.graph.get_all_simple_paths(said["from"], to=said["to"], maxlen=said["longest"], mode="out")
    return run, lambda found: found


def feedback_edges(loaded, said):
    run = lambda: loaded.graph.feedback_arc_set(method="eades")
    return run, lambda found: [loaded.pairs[edge] for edge in found]


OPERATIONS = [build, layers, longest_chain, components, condense, reachable, betweenness]
OPERATIONS += [shortest_cycles, simple_paths, feedback_edges]
by_name = {operation.__name__: operation for operation in OPERATIONS}


def answer(said):
    if said["operation"] == "load":
        graphs[said["graph"]] = Loaded(said["file"])
        return {}
    run, tell = by_name[said["operation"]](graphs[said["graph"]], said)
    begun = time.perf_counter()
    found = run()
    milliseconds = (time.perf_counter() - begun) * 1000
    return {"milliseconds": milliseconds, **({"found": tell(found)} if said.get("tell") else {})}


gc.disable()
for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
