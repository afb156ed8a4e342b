"""What participants do, in words."""

from onlyworkshop.domain.people import Function
from onlyworkshop.language import _


def function_name(function: Function) -> str:
    """`Sales`, `Service`, …"""
    return {
        Function.LEADERSHIP: _("Leadership"),
        Function.SALES: _("Sales"),
        Function.MARKETING: _("Marketing"),
        Function.SERVICE: _("Service"),
        Function.OPERATIONS: _("Operations"),
        Function.CLIENT: _("Client"),
        Function.OTHER: _("Other"),
    }[function]
