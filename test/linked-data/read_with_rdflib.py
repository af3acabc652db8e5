"""Reads exports with rdflib, which shares no code with Lacuna, and prints what it found as JSON.

Usage: read_with_rdflib.py FILE.jsonld FILE.nq FILE.ttl; with --same it also says whether all of the
graphs are isomorphic.
"""

import json
import sys

import rdflib
from rdflib.compare import isomorphic

FORMATS = {"jsonld": "json-ld", "nq": "nquads", "ttl": "turtle"}


def plain(node):
    """JSON writes 3 for the double 3.0E0, and rdflib keeps the digits: the number is what counts."""
    if isinstance(node, rdflib.Literal) and node.datatype == rdflib.XSD.double:
        return rdflib.Literal(float(node))
    return node


def read(path):
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(path, format=FORMATS[path.rsplit(".", 1)[1]])
    graph = rdflib.Graph()
    for triple in dataset.triples((None, None, None)):
        graph.add(tuple(plain(node) for node in triple))
    return graph


def counts_by_class(graph):
    counts = {}
    for _subject, _predicate, found in graph.triples((None, rdflib.RDF.type, None)):
        counts[str(found)] = counts.get(str(found), 0) + 1
    return counts


def main(arguments):
    paths = [argument for argument in arguments if argument != "--same"]
    graphs = [read(path) for path in paths]
    report = {
        "version": rdflib.__version__,
        "graphs": [
            {"triples": len(graph), "classes": counts_by_class(graph)} for graph in graphs
        ],
    }
    if "--same" in arguments:
        report["same"] = all(isomorphic(graphs[0], other) for other in graphs[1:])
    print(json.dumps(report))


main(sys.argv[1:])
