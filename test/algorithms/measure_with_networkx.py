"""Measures graphs with networkx, which shares no code with Lacuna.

Reads one graph a line from the standard input and prints one line of results for each, all as JSON.
Usage: measure_with_networkx.py MEASURE...; the measures are the functions in MEASURES.

A graph is {"nodes": 3, "edges": [[0, 1], [1, 2]]}: nodes are numbered from 0, edges may be parallel
or lead back to their node. For `necessity` it is {"nodes": 3, "groups": [[0, [1, 2]]]}: node 0 needs
one of nodes 1 and 2.
"""

import itertools
import json
import sys

import networkx as nx


def digraph(given):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(given["nodes"]))
    graph.add_edges_from(given["edges"])
    return graph


def components(found):
    return sorted(sorted(component) for component in found)


def strong_components(given):
    return components(nx.strongly_connected_components(digraph(given)))


def weak_components(given):
    return components(nx.weakly_connected_components(digraph(given)))


def layers(given):
    """The longest way down from each node over strong components."""
    condensed = nx.condensation(digraph(given))
    layer_of = {}
    for layer, generation in enumerate(nx.topological_generations(condensed.reverse())):
        for component in generation:
            for node in condensed.nodes[component]["members"]:
                layer_of[node] = layer
    return [layer_of[node] for node in range(given["nodes"])]


def distances(given):
    """Fewest edges from each node to each other; null where there is no way."""
    found = dict(nx.all_pairs_shortest_path_length(digraph(given)))
    nodes = range(given["nodes"])
    return [[found[source].get(target) for target in nodes] for source in nodes]


def shortest_cycles(given):
    """Fewest edges of a cycle through each node; null where there is none."""
    shortest = [None] * given["nodes"]
    for cycle in nx.simple_cycles(digraph(given)):
        for node in cycle:
            if shortest[node] is None or len(cycle) < shortest[node]:
                shortest[node] = len(cycle)
    return shortest


def simple_paths(given):
    """All ways without repetition from each node to each other one, by length, then by nodes."""
    graph = digraph(given)
    nodes = range(given["nodes"])
    return [
        [
            sorted(nx.all_simple_paths(graph, source, target), key=lambda path: (len(path), path))
            if source != target
            else []
            for target in nodes
        ]
        for source in nodes
    ]


def betweenness(given):
    """Directed, between ordered pairs, not normalised."""
    found = nx.betweenness_centrality(digraph(given), normalized=False)
    return [found[node] for node in range(given["nodes"])]


def transitive_reduction(given):
    """The edges of the only smallest graph with the same reach; null where there is a cycle."""
    graph = digraph(given)
    if not nx.is_directed_acyclic_graph(graph):
        return None
    return sorted(list(edge) for edge in nx.transitive_reduction(graph).edges)


def reduced_condensation(given):
    """The reduction of the strong components, each named by its smallest node."""
    condensed = nx.condensation(digraph(given))
    name = {component: min(condensed.nodes[component]["members"]) for component in condensed}
    edges = nx.transitive_reduction(condensed).edges
    return sorted([name[source], name[target]] for source, target in edges)


def longest_path(given):
    """Most edges of a path; null where there is a cycle."""
    graph = digraph(given)
    return nx.dag_longest_path_length(graph) if nx.is_directed_acyclic_graph(graph) else None


def necessity(given):
    """The nodes without which each node falls, on a graph without cycles.

    Where every node needs one of some others, what it cannot do without is what dominates it, seen
    from a node that stands before those that need nothing (Lengauer and Tarjan 1979). A node with
    several groups falls when any of them does; as nothing falls twice, what it cannot do without is
    the union over all ways of keeping one group per node.
    """
    nodes = range(given["nodes"])
    groups_of = [[members for owner, members in given["groups"] if owner == node] for node in nodes]
    needed = [set() for _ in nodes]
    for kept in itertools.product(*(groups or [[]] for groups in groups_of)):
        flow = nx.DiGraph()
        for node, members in enumerate(kept):
            flow.add_edges_from((member, node) for member in members or ["start"])
        above = nx.immediate_dominators(flow, "start")
        for node in nodes:
            dominator = above[node]
            while dominator != "start":
                needed[node].add(dominator)
                dominator = above[dominator]
    return [sorted(found) for found in needed]


MEASURES = {
    measure.__name__: measure
    for measure in (
        strong_components,
        weak_components,
        layers,
        distances,
        shortest_cycles,
        simple_paths,
        betweenness,
        transitive_reduction,
        reduced_condensation,
        longest_path,
        necessity,
    )
}


def main(names):
    for line in sys.stdin:
        given = json.loads(line)
        print(json.dumps({name: MEASURES[name](given) for name in names}))


main(sys.argv[1:])
