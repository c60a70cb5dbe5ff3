"""The socket at which pages are asked for."""

from __future__ import annotations

import socket

import pytest

from throughline.commands.serving import Unable, _listening


def test_small_answers_are_sent_at_once_since_the_socket_is_named_as_tcp() -> None:
    with _listening("127.0.0.1", 0) as found:
        assert found.proto == socket.IPPROTO_TCP


def test_a_port_that_is_taken_is_said_with_the_remedy() -> None:
    with _listening("127.0.0.1", 0) as found:
        found.listen()
        with (
            pytest.raises(Unable, match="name another one with --port"),
            _listening("127.0.0.1", found.getsockname()[1]),
        ):
            pass
