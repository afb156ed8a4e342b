from onlyworkshop.pictures.layout import Area, Style, one_size, set_in
from onlyworkshop.pictures.typesetting import fitted


def test_text_set_in_an_area_has_even_lines() -> None:
    lines, _high = set_in(Area(0, 0, 40, 20), "Everybody places alone first.", Style(4), 3)
    assert lines[-1].text != "first."


def test_texts_of_one_size_all_fit_in_it() -> None:
    texts = ("Short", "A crew that comes home without a tetanus or hepatitis test")
    size = one_size(texts, (40, 12), (8, 2), Style(8))
    assert 2 < size < 8
    assert not any(fitted(text, 40, 12, size, size).cut for text in texts)
    assert one_size((), (40, 12), (8, 2), Style(8)) == 8
