"""OnlyWorkshop: everything the program knows; nothing that is seen."""

__version__ = "0.1.0"
