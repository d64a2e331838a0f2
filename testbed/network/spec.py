"""What the parts of a topology's document are made of: strict records, sizes with units."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

from testbed.network.units import UnitError, parse_rate, parse_size, parse_time


def refuse(message: str) -> PydanticCustomError:
    """To be raised by a validator: `message` is what the user reads behind the place."""
    # Braces would be taken for placeholders of the message template.
    return PydanticCustomError("topology", "{message}", {"message": message})


def unit(parse: Any) -> BeforeValidator:
    """Lets a field be written as text with a unit, which `parse` understands."""

    def convert(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return parse(value)
        except UnitError as error:
            raise refuse(str(error)) from None

    return BeforeValidator(convert, json_schema_input_type=int | str)


Rate = Annotated[int, unit(parse_rate)]
Size = Annotated[int, unit(parse_size)]
OptionalSize = Annotated[int | None, unit(parse_size)]
Time = Annotated[int, unit(parse_time)]


class Spec(BaseModel):
    """A part of the document: unknown fields and wrong types are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, strict=True)
