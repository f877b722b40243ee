"""The branch's side of a choice, without a database."""

import numpy as np
from placement.core.people import Candidate, Post
from placement.core.policy import DEFAULT_WEIGHTS, pair_value, parts_of, value_of
from placement.core.requests import request_score, standing, with_requests


def a_post(*requests: str, name: str = "p") -> Post:
    return Post(name, "副书记", "o", "社区", "0001/", 1, requests=requests)


def a_candidate(name: str, *wishes: str) -> Candidate:
    return Candidate(name, name, "0001/", wishes=wishes)


def test_the_branchs_order_is_scored_and_who_is_not_asked_for_scores_nothing() -> None:
    post = a_post(*"abcdefg")
    scores = [request_score(a_candidate(name), post) for name in "abcdefgh"]
    assert scores == [100, 85, 70, 55, 40, 40, 40, 0]


def test_the_part_adds_to_the_value_only_where_it_is_declared() -> None:
    asked, other = a_candidate("a", "p"), a_candidate("b", "p")
    post, weights = a_post("a"), {**DEFAULT_WEIGHTS, "request": 20}
    assert pair_value(asked, post, DEFAULT_WEIGHTS) == pair_value(other, post, DEFAULT_WEIGHTS)
    assert pair_value(asked, post, weights) > pair_value(other, post, weights)
    assert value_of(parts_of(asked, post, weights)) == pair_value(asked, post, weights)


def test_who_is_asked_for_stands_before_the_others_in_the_branchs_order() -> None:
    people = [a_candidate(name, "p") for name in "abc"]
    posts = [a_post("b", "a"), a_post(name="q")]
    assert np.array_equal(standing([0, 1, 2, 0], [0, 0, 0, 1], people, posts), [1, 2, 0, 0])
    assert standing([0], [0], people, [a_post()]) is None


def test_a_request_counts_only_while_the_person_is_there_and_wishes_for_the_post() -> None:
    people = [a_candidate("a", "p"), a_candidate("b", "q")]
    (post,) = with_requests([a_post()], people, {"p": ["c", "b", "a"]})
    assert post.requests == ("a",)
